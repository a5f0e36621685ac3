# /profile: one card, each field one tap away.

profile-card =
    <b>Ton profil</b>

    Prénom, montré une fois que vous avez dit oui tous les deux : { $name }
    Avant cela, les autres voient :
    <q>{ $facts }</q>
profile-limit =
    { $count ->
        [0] 👋 Pas de rencontres pour l’instant
        [one] 👋 Une rencontre par mois au plus
       *[other] 👋 { $count } rencontres par mois au plus
    }
profile-peer-sector-same = 🧰 Plutôt quelqu’un qui fait le même genre de travail
profile-peer-sector-other = 🧰 Plutôt quelqu’un qui fait un autre travail
profile-peer-sector-any = 🧰 Peu importe le travail
profile-peer-kind-same = 🤝 Plutôt quelqu’un qui le vit maintenant
profile-peer-kind-been = 🤝 Plutôt quelqu’un qui est passé par là
profile-peer-kind-any = 🤝 Qui le vit maintenant, ou est passé par là
profile-talks-bot = 🎭 Après deux oui : d’abord se parler via le bot
profile-talks-name = 👋 Après deux oui : vos noms tout de suite
profile-quiet = 🌙 Heures calmes : { $hours }
profile-away = 🏖 Absence : { $when }
profile-what = Que veux-tu changer ?
button-change-name = Prénom
button-change-spoken = Langues
button-change-sector = Genre de travail
button-change-region = Région
button-change-years = Depuis quand
button-change-limit = Combien par mois
button-change-peers = Qui j’aime rencontrer
button-change-quiet = Heures calmes
button-change-talks = Se parler d’abord
button-change-away = Absence jusqu’au…

profile-peers-ask =
    Qui préfères-tu rencontrer ? C’est un souhait : si je ne trouve personne comme ça, je te propose quelqu’un d’autre.

    Première ligne : le même genre de travail, ou un autre. Deuxième ligne : le vit maintenant, ou est passé par là.
button-peer-sector-same = Même travail
button-peer-sector-other = Autre travail
button-peer-sector-any = Peu importe
button-peer-kind-same = Vit ça
button-peer-kind-been = L’a vécu
button-peer-kind-any = Peu importe

profile-talks-ask = Quand toi et l’autre avez dit oui : vos noms tout de suite, ou d’abord une conversation par mon intermédiaire, sans noms ? Si l’un de vous préfère la seconde, on commence ainsi.
button-talks-name = Noms tout de suite
button-talks-bot = D’abord via le bot

profile-quiet-ask = Entre quelles heures dois-je te laisser tranquille ? Les cartes et les questions attendent alors. Ce que tu demandes toi-même vient toujours tout de suite. Appuie, ou écris par exemple 21-7. Chez toi, il est { $clock }.
quiet-hours = { $start }h–{ $end }h
quiet-none = aucune
quiet-when = Je n’ai pas compris ces heures. Écris par exemple 21-7, sans minutes.
button-quiet-none = Pas d’heures calmes
button-zone = Il est une autre heure chez moi
profile-zone-ask = Quelle heure est-il chez toi ?
button-zone-clock = { $clock } ({ $place })

profile-away-ask = Jusqu’à quand t’absentes-tu ? D’ici là, pas de cartes ni de questions, et je ne te propose à personne. Appuie, ou écris une date, par exemple 24/12.
away-until = jusqu’au { $day }
away-break = en pause (/resume)
away-not = non
away-when = Il me faut un jour à venir, dans l’année : par exemple 24/12 ou 24/12/2027.
button-away-until = Jusqu’au { $day }
button-away-not = Me revoilà
away-welcome-back = Te revoilà ! Tu participes à nouveau : je cherche pour tes besoins ouverts.

day-and-month =
    { $day ->
        [1] 1er { $month }
       *[other] { $day } { $month }
    }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
