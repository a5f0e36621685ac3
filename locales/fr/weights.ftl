# /weights: what outcomes of introductions taught about matching, for moderators.

weights-proposal =
    ⚖️ <b>Ce que les mises en contact m’ont appris</b>

    J’ai regardé au moins { $outcomes } propositions et ce qu’elles ont donné. Voici ce qui semble compter, en plus du même souci. Rien ne change avant que quelqu’un parmi vous le décide.
weights-table =
    <b>Ce qui compte, en points</b>
    La ressemblance entre deux besoins donne jusqu’à 100 points. S’y ajoutent :
weights-otherwise = • { $fact } : aujourd’hui { $before }, avec ceux-ci { $after }
weights-as-now = • { $fact } : { $after }, comme aujourd’hui
weights-alone = • { $fact } : { $after }
weights-fact-sector = le même genre de travail
weights-fact-wishes = un souhait exaucé, même genre de travail ou autre (pour chacun des deux)
weights-fact-region = la même région
weights-fact-years = la même expérience
weights-fact-been-there = l’une des deux personnes est déjà passée par là
weights-tried = <b>À l’essai sur d’autres propositions</b>
weights-tried-learned = • ces poids : juste { $percent } fois sur 100, erreur { $loss }
weights-tried-in-use = • ceux d’alors : juste { $percent } fois sur 100, erreur { $loss }
weights-tried-defaults = • ceux du début : juste { $percent } fois sur 100, erreur { $loss }
weights-tried-explained = La question : de deux propositions, dont une seule a réussi, laquelle est-ce ? À pile ou face, on a juste 50 fois. Plus l’erreur (log loss) est petite, mieux c’est.
weights-decimal = { $whole },{ $part }

button-weights-use = Utiliser ceux-ci
button-weights-keep = Garder ce que nous avons
weights-taken = ✅ Désormais, je cherche avec ces poids. Les cartes déjà envoyées restent. /weights permet de revenir en arrière quand tu veux.
weights-kept = 👌 Tout reste comme avant.
weights-begun-again = ✅ Désormais, je cherche de nouveau avec les poids du début. Les cartes déjà envoyées restent.
weights-settled = C’est déjà décidé, ou il y a plus récent. /weights montre où on en est.
weights-switched = Quelqu’un a changé les poids juste avant toi. Regarde d’abord /weights encore une fois.

weights-heading =
    <b>Ce qui compte dans la recherche</b>

    En service : version { $number }
weights-heading-beginning =
    <b>Ce qui compte dans la recherche</b>

    En service : les poids du début
weights-version = <b>Version { $number }</b> · { $date } · d’après au moins { $outcomes } propositions
weights-beginning = <b>Les poids du début</b>
weights-state-candidate = Attend une décision
weights-state-in-use = En service
weights-state-retired = A été en service
weights-state-turned-down = Pas retenue
weights-state-lapsed = Dépassée avant toute décision
weights-state-no-better = Ne prévoyait pas mieux, donc pas proposée
weights-decided = Décidé le { $date } par { $name }
weights-how = Le lundi, j’apprends de qui s’est parlé et de ce que cela a apporté. Des poids ne servent qu’une fois que quelqu’un parmi vous l’a décidé.
weights-none = Je n’ai encore rien appris. Je commence quand je sais ce que 100 propositions ont donné, et je vous pose alors la question.
weights-sure = Chercher désormais avec ces poids ? Les cartes déjà envoyées restent telles quelles.
button-weights-sure = Oui, utiliser ceux-ci
button-weights-version = Version { $number }
button-weights-beginning = Le début
button-weights-list = Tous les poids
