# Services that may answer a need, what members say of them, and /unmet.

guide-heading =
    🧰 <b>La coopérative a peut-être une réponse à ceci</b>

    <q>{ $words }</q>
guide-service =
    <b>{ $number }. { $name }</b>
    { $description }
guide-ask = Est-ce que cela répond à ton besoin ? En attendant, je cherche aussi des membres.
guide-said-answered = ✓ Tu as dit : oui, cela y répond. Tant mieux ! Je continue à chercher des membres ; si tout est réglé, dis-le dans /mine.
guide-said-partly = ✓ Tu as dit : en partie.
guide-said-no = ✓ Tu as dit : non.
button-website-of = 🔗 Site { $number }
button-guide-answered = Oui, cela y répond
button-guide-partly = En partie
button-guide-no = Non
button-guide-change = Changer ma réponse
missing-ask = <b>Que manque-t-il ?</b> Une ligne suffit. Le groupe de travail qui décide des nouveaux services la lit, sans ton nom.
missing-thanks = Merci. Cela aide à décider ce que la coopérative construira ensuite.
missing-skipped = D’accord. Ta réponse compte quand même.
missing-length = Entre 3 et 500 caractères, s’il te plaît. Que manque-t-il ?

count-few = trop peu pour le montrer
count-at-least = { $count } ou plus
unmet-overall =
    <b>Où nos services ne suffisent pas</b>
    Membres, selon ce qu’ils ont dit des services que je leur ai montrés :

    Répondu : { $answered }
    En partie : { $partly }
    Pas répondu : { $no }
    Pas encore de réponse : { $unknown }
    Aucun service n’approchait leur besoin : { $no_service }
unmet-services = <b>Par service</b> (répondu · en partie · pas)
unmet-service = • { $name } : { $answered } · { $partly } · { $no }
unmet-themes = <b>Par thème</b> (les services ne suffisent pas pour, sur tous les membres qui ont ce besoin)
unmet-theme = { $number }. { $name } : { $unmet } / { $members }
unmet-method = Un membre compte une fois par ligne. Pour ne désigner personne, les nombres disent « au moins », de cinq en cinq et souvent un peu trop bas, et restent les mêmes jusqu’à lundi. Les services avec trop peu de réponses n’y figurent pas.
button-unmet-words = 💬 Ce qui manque, dans leurs mots
unmet-words = <b>Ce qui manque, dans les mots des membres</b>
unmet-few-words = Trop peu de membres ont écrit ce qui manque pour montrer leurs mots.
unmet-quote = <q>{ $words }</q>
