# Circles: a few members who talk three times about the same trouble.

circle-card = 🪑 <b>Un cercle, ça te dit ?</b>
circle-card-kept =
    🪑 <b>Il y aura peut-être un cercle, finalement</b>
    La dernière fois, vous étiez trop peu, et tu m’as demandé de garder ton oui. Il compte maintenant ; tu peux encore le reprendre.
circle-card-waits = 🪑 <b>Ce cercle attend encore une réponse</b>
circle-again =
    🪑 <b>J’ai été injoignable un moment</b>
    Si tu as touché un bouton entre-temps, cela ne m’est pas parvenu. Je te repose donc la question.
circle-card-passed = ⌛ <b>Le délai pour ce cercle est passé.</b> Il y en aura d’autres.
circle-waiting = ✅ <b>Tu as dit oui.</b> Dès que vous êtes quatre, je t’écris. D’ici là, tu peux le reprendre.
circle-declined = 👌 <b>D’accord, pas cette fois.</b> Personne n’en saura rien.
circle-is-complete = ✅ <b>Tu as dit oui, et avec toi le cercle est complet.</b>
circle-joined-late = ✅ <b>Tu as dit oui.</b> Le cercle vient de commencer : bienvenue.
circle-card-yours =
    Plusieurs membres vivent la même difficulté que toi. Tu as écrit :
    <q>{ $words }</q>
circle-card-words = Des mots que plusieurs d’entre vous emploient : { $words }
circle-card-what =
    <b>Un cercle</b>, c’est de l’intervision : quatre à sept membres qui se parlent trois fois une heure, en { $language }. Chacun vient avec sa question, les autres l’interrogent et réfléchissent avec lui. Ce qui s’y dit y reste.

    Si quatre d’entre vous disent oui dans les sept jours, il commence. C’est seulement alors que ceux qui ont dit oui apprennent les prénoms les uns des autres, le tien aussi. Si tu dis non, personne ne le saura.
circle-card-over = Le délai pour ce cercle est passé.
circle-has-begun = Ton cercle a commencé. /circles te permet de le quitter.
button-circle-yes = Oui, j’en suis
button-circle-no = Pas cette fois
button-circle-take-back = Reprendre mon oui
button-circle-keep = Garder mon oui pour la prochaine fois
circle-too-few = 🪑 Le cercle ne se fera pas : vous n’étiez pas quatre au bout de sept jours. Cela arrive. Veux-tu que je garde ton oui, au cas où l’occasion se représenterait ? Tu recevras d’abord une carte, et tu pourras encore changer d’avis.
circle-yes-kept = ✅ C’est gardé. Si l’occasion se représente, tu reçois une carte.

circle-begins =
    🎉 <b>Ton cercle commence</b>
    Avec toi : { $names }

    D’abord ceci : où allez-vous vous parler ? Si l’un de vous ouvre un petit groupe Telegram, vous pourrez aussi vous y appeler. Si personne ne l’a fait dans les trois jours, je transmets moi-même vos messages.
circle-begun =
    🎉 <b>Tu es dans le cercle</b>
    Avec toi : { $names }
circle-newcomer = 👋 { $name } rejoint ton cercle.
circle-needs-host = 🪑 Un cercle a commencé et cherche quelqu’un qui lui ouvre un groupe Telegram. Ses membres peuvent le faire ; toi aussi. Vous vous verriez dans le groupe.
button-circle-host = Je veux bien ouvrir un groupe
button-circle-not-host = Finalement, non
circle-link-ask =
    Merci ! Cela prend une minute :

    1. Dans Telegram, crée un groupe ; son nom est à toi de choisir.
    2. Ouvre les infos du groupe → Ajouter des membres → Inviter via un lien.
    3. Copie le lien et envoie-le-moi ici.

    Je le donne aux membres du cercle et à personne d’autre.
circle-link-unfit = Il me faut le lien d’invitation du groupe. Il commence par https://t.me/+ et doit être seul dans le message.
circle-has-place = Merci, mais ce n’est plus nécessaire : le cercle a déjà son lieu. Regarde dans /circles.
circle-has-host = Merci ! Quelqu’un d’autre est déjà en train d’ouvrir un groupe.
circle-not-hosting = 👌 D’accord. Quelqu’un d’autre le fera peut-être ; sinon, je transmets vos messages.
circle-link-thanks = 📬 Merci ! Tout le cercle a maintenant le lien.
circle-place-group = 📍 Ton cercle a un groupe. Le lien est réservé aux membres du cercle.
circle-place-relay = 📍 Personne n’a ouvert de groupe, et ce n’est pas grave : ton cercle se parle ici. Entre avec /circle ; dès lors, je transmets aux autres ce que tu écris, sous ton prénom, jusqu’à ce que tu sortes.
button-circle-group = Ouvrir le groupe
button-circle-enter = Entrer

circle-entered =
    🚪 <b>Tu es dans le cercle</b>
    Ce que tu écris maintenant va à { $names }. Je le garde trente jours. N’importe quelle commande, ou le bouton, te fait sortir.
circle-line = <b>{ $name }</b> : { $words }
circle-new-lines = 💬 Il y a du nouveau dans ton cercle.
circle-out = 👋 Tu es hors du cercle. Ce que tu écris maintenant reste entre toi et moi. Pour revenir : /circle
circle-out-already = Tu n’es pas dans le cercle en ce moment. Entre avec /circle.
circle-stale = Tu n’avais rien écrit dans le cercle depuis trois heures : je n’ai donc envoyé ceci à personne. /circle te fait entrer à nouveau.
circle-edited = Je ne transmets pas les modifications. Peux-tu l’envoyer comme nouveau message ?
circle-only-text = Ici, je ne peux transmettre que du texte. Peux-tu l’écrire ?
circle-line-length = Un message de 2 000 caractères au plus, s’il te plaît. Tu peux en envoyer plusieurs.
circle-not-here = Ce cercle ne se parle plus ici. /circles te montre où il en est.
circle-in-group = 📍 Ton cercle se parle dans son groupe.
button-circle-out = Sortir

circles-none = 🪑 Tu n’es dans aucun cercle en ce moment. Quand au moins quatre membres vivent la même difficulté et parlent la même langue, je te demande si tu en veux un.
circle-mine =
    🪑 <b>Ton cercle</b>
    Avec toi : { $names }
    Langue : { $language }
circle-no-place-yet = Il n’a pas encore de lieu. Si personne n’ouvre de groupe dans les trois jours après le début, vous vous parlez ici, par moi.
circle-next-date = 📅 Rencontre { $number } : { $moment }
circle-date-is-chosen = 📅 La prochaine date est en train d’être choisie.
button-circle-dates = Les dates qui me vont
button-circle-leave = Quitter le cercle
button-circle-leave-sure = Oui, quitter
circle-leave-ask = Veux-tu quitter ton cercle ? Les autres apprennent que tu l’as quitté, pas pourquoi. Tu ne pourras pas revenir dans celui-ci.
circle-left = 👋 Tu as quitté le cercle. Merci d’en avoir été. Ce qui s’y est dit y reste.
circle-someone-left = { $name } a quitté ton cercle. Ce qui s’est dit reste entre vous.
circle-one-left = Ton cercle compte une personne de moins. Ce qui s’est dit reste entre vous.
circle-ended-few = 🪑 Ton cercle est devenu trop petit pour continuer : il s’arrête ici. Merci pour ce que vous vous êtes donné. Si l’occasion se représente, je te demanderai.
circle-ended-no-date = 🪑 J’ai cherché trois fois une date, et aucune ne va à trois d’entre vous : le cercle s’arrête ici. Cela ne dit rien de vous, les agendas sont têtus.
circle-ended =
    🪑 <b>Ton cercle s’arrête ici</b>
    Merci pour ton temps, tes questions et ta franchise. Ce qui s’est dit reste entre vous. Si vous aviez un groupe, il est à vous aussi longtemps que vous voulez.
circle-goes-on = 🎉 Ton cercle continue, pour trois rencontres de plus. Avec toi : { $names }
circle-goodbye = 👋 Les trois rencontres sont passées, et le cercle s’arrête donc pour toi. Merci d’en avoir été. Quelques autres continuent encore un peu.

circle-moment = { $weekday } { $day }, { $time }
weekday-0 = lundi
weekday-1 = mardi
weekday-2 = mercredi
weekday-3 = jeudi
weekday-4 = vendredi
weekday-5 = samedi
weekday-6 = dimanche

# For moderators and the working group. Zero stands for fewer than five.
circles-preview =
    🪑 <b>Les cercles de cette semaine sont prêts</b>

    Cercles : { $count ->
        [0] moins de cinq
       *[other] { $count }
    }
    Membres qui reçoivent une carte : { $members ->
        [0] moins de cinq
       *[other] { $members }
    }

    Dans aucun cercle cette semaine :
    • trop peu vivent la même difficulté : { $left_alone ->
        [0] moins de cinq
       *[other] { $left_alone }
    }
    • assez, mais pas dans une même langue : { $left_language ->
        [0] moins de cinq
       *[other] { $left_language }
    }
    • pas tous les uns avec les autres : { $left_others ->
        [0] moins de cinq
       *[other] { $left_others }
    }

    Une rencontre de ces trois derniers mois valait-elle son heure ?
    • oui : { $worth_yes ->
        [0] moins de cinq
       *[other] { $worth_yes }
    }
    • un peu : { $worth_somewhat ->
        [0] moins de cinq
       *[other] { $worth_somewhat }
    }
    • non : { $worth_no ->
        [0] moins de cinq
       *[other] { $worth_no }
    }
button-circles-send = Envoyer les cartes
button-circles-discard = Pas cette semaine
circles-on-their-way = ✅ Les cartes pour les cercles partent.
circles-discarded = 👌 Pas de cercles cette semaine.
circles-decided = Ces cercles ont déjà été décidés.
circles-are-asked = ⚙️ Les cercles ne sont proposés qu’une fois que la modération a vu les chiffres.
circles-are-unasked = ⚙️ Les cercles sont proposés chaque semaine d’eux-mêmes, sans geste de la modération.
button-circles-asked = Demander d’abord à la modération
button-circles-unasked = Les proposer sans demander
