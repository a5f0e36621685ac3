# Telling a need, and what helped.

need-ask =
    Qu’est-ce qu’il te faut pour avancer dans ton activité ? Écris-le comme tu le dirais à un collègue : ce qui se passe, et ce qui t’aiderait.

    Ne mets ni noms ni adresses, les tiens comme ceux des autres.

need-card =
    <b>Ton besoin, tel que les autres le liront</b>

    <q>{ $words }</q>
details-found = J’y vois : { $kinds }. Les autres y lisent […] tant que vous n’avez pas dit oui tous les deux. Je l’enlève tout à fait ? Laisse aussi de côté les noms d’autres personnes : elles n’ont pas dit oui.
details-words = <q>{ $words }</q>
detail-email = une adresse e-mail
detail-link = un lien
detail-username = un nom d’utilisateur
detail-account = un numéro de compte
detail-vat = un numéro de TVA ou d’entreprise
detail-national = un numéro national
detail-phone = un numéro de téléphone
detail-address = une adresse
detail-number = un long numéro
button-details-out = Enlève-le
button-details-send = Laisse et envoie
button-details-leave = Laisse-le
button-change-out = Oui, mais enlève-le
button-send = Envoyer
need-rewrite =
    Réécris-le, et je prends le nouveau texte. Voici ce que tu avais :

    <q>{ $words }</q>
need-cancelled = D’accord, je n’en garde rien. Une autre fois : /need.

need-kept =
    ✅ <b>C’est noté</b>

    <q>{ $words }</q>
need-looking = Je cherche des membres qui connaissent ça. Je te réponds dans un instant.
need-while-paused = Tu es en pause, je ne cherche donc personne pour l’instant. De retour ? /resume.
need-not-shown = Les autres membres ne le voient pas, je ne cherche donc personne. Puis-je le montrer, sans ton nom ? Tu le choisis dans /privacy.
need-at-limit =
    { $count ->
        [0] Tu ne voulais pas de rencontres pour l’instant, alors je ne cherche pas encore. /limit permet de changer d’avis.
        [one] Tu as déjà la rencontre que tu voulais ce mois-ci ; un oui en attente compte aussi. Je cherche dès qu’il y a de nouveau de la place ; /limit permet d’en demander plus.
       *[other] Tu as déjà les { $count } rencontres que tu voulais ce mois-ci ; un oui en attente compte aussi. Je cherche dès qu’il y a de nouveau de la place ; /limit permet d’en demander plus.
    }
need-changed =
    Tu as modifié ton message. Je montre désormais ton besoin comme ceci ?

    <q>{ $words }</q>

    Je cherche alors de nouveau des membres, et les cartes en attente se ferment.
button-change-take = Oui, prends ce texte
button-change-leave = Non, laisse comme avant
need-change-left = D’accord, ton besoin reste comme il était.
match-none = Personne n’a encore un besoin comme le tien. Je continue à chercher : dès que quelqu’un correspond, je t’écris.

need-too-short = C’est un peu court pour trouver quelqu’un. Que se passe-t-il, et qu’est-ce qui t’aiderait ? Au moins 20 caractères.
need-too-long = Cela fait plus de 1 000 caractères. Quel est le cœur de la question ? Envoie-moi cela ; le reste, c’est pour la discussion.
need-too-many = Tu as cinq besoins ouverts, et je ne peux pas bien en suivre plus. Ferme-en d’abord un dans /mine ; ton texte t’attend dans /need.
need-too-many-today = Cela fait dix besoins en un jour. Demain, il y aura de nouveau de la place ; ton texte reste prêt sous /need.
text-held = Quelque chose là-dedans a déjà circulé plusieurs fois. La modération le lit d’abord ; les autres le verront ensuite.
need-closed = Ce besoin est déjà fermé.
