# Talking through the bot: without names, passed on line by line.

# What the other is called; sixteen, so that several talks are told apart.
relay-label-1 = 🦉 Hibou
relay-label-2 = 🦊 Renard
relay-label-3 = 🐢 Tortue
relay-label-4 = 🦔 Hérisson
relay-label-5 = 🐝 Abeille
relay-label-6 = 🦦 Loutre
relay-label-7 = 🐬 Dauphin
relay-label-8 = 🐿 Écureuil
relay-label-9 = 🦢 Cygne
relay-label-10 = 🐧 Pingouin
relay-label-11 = 🦋 Papillon
relay-label-12 = 🦌 Cerf
relay-label-13 = 🦆 Canard
relay-label-14 = 🐞 Coccinelle
relay-label-15 = 🦁 Lion
relay-label-16 = 🐇 Lièvre

button-yes-relay = 🎭 Oui, d’abord via le bot
card-waiting-relay = ✅ Tu as dit oui, d’abord par mon intermédiaire. Dès que l’autre dit oui aussi, vous pouvez vous écrire ici, sans vos noms.
card-relayed = ✅ Vous avez dit oui tous les deux. Vous vous parlez d’abord par mon intermédiaire.

relay-opened =
    🎭 <b>Vous avez dit oui tous les deux, d’abord par mon intermédiaire</b>
    Ici, l’autre s’appelle { $label }. Pour l’autre, tu es { $mine }.
relay-promise =
    <b>Avant d’écrire</b>
    Je suis un bot : ce que tu écris ici n’est pas chiffré de bout en bout. Je le garde 30 jours (ce qui est signalé, jusqu’à ce que ce soit réglé), puis je l’efface. Je n’ajoute ni nom ni numéro, mais une photo, une voix ou le nom d’un fichier peut dire qui tu es.
    À tout moment, chacun de vous peut arrêter, signaler un problème ou proposer de montrer vos noms.
nudge-relay = 👋 Hier, { $label } et toi avez dit oui, et personne n’a encore écrit. Une phrase suffit. Par exemple :

button-relay-talk = ✍️ Vous écrire
button-relay-answer = ↩️ Répondre
relay-line =
    <b>{ $label }</b>
    { $words }
relay-file = <b>{ $label }</b>

relay-mode =
    ✍️ <b>Tu parles maintenant avec { $label }</b>
    Ce que tu écris lui parvient : texte, photos, messages vocaux, documents. Jusqu’à ce que tu touches « Sortir » ou donnes une commande ; après une heure de silence, je te demande d’abord.
button-relay-leave = ⏸ Sortir
button-reveal = 🤝 Montrer nos noms
button-relay-end = Terminer
button-relay-report = 🚩 Signaler
relay-left = ⏸ Ce que tu écris maintenant ne va plus à { $label }. La conversation reste ouverte : /talk.

relay-list = <b>Tes conversations via moi</b>
relay-listed = • { $label } : { $words }
relay-none = Tu n’as pas de conversation ouverte via moi. Il en commence une quand une carte te parle et que tu touches « Oui, d’abord via le bot ».
button-relay-with = ✍️ { $label }
relay-passed = → Transmis à { $label }.

relay-where =
    { $count ->
        [one] C’est pour qui ? Je ne l’ai encore envoyé à personne.
       *[other] Pour qui sont ces { $count } messages ? Je ne les ai encore envoyés à personne.
    }
button-relay-to = → { $label }
button-relay-need = ✏️ C’est un nouveau besoin
button-relay-nobody = Personne, à jeter
relay-to-need = D’accord, un besoin.
relay-dropped = 👌 Jeté. Personne ne l’a vu.
relay-where-first = Ça fait beaucoup à la fois, et je ne garde pas ce dernier. Dis-moi d’abord pour qui sont les autres.

relay-kind = Je transmets du texte, des photos, des messages vocaux et des documents. Ceci n’a pas été envoyé.
relay-too-fast = Ça fait beaucoup en une minute. Ce dernier message n’a pas été envoyé ; réessaie dans un instant.
relay-too-long = C’est trop long pour passer en une fois : rien n’a été envoyé. Peux-tu le couper en deux ?
relay-nothing = Il n’y a rien de lisible dedans. Ce n’est pas parti.
relay-over = Cette conversation est terminée. Rien n’a été envoyé.
relay-change-late = Je n’ai pas pu transmettre ce changement : la première version est encore en route. Écris-le simplement à nouveau.
relay-not-passed = Ton dernier message n’est sans doute pas arrivé chez { $label }. Tu peux le renvoyer, peut-être par écrit ?

relay-quiet = 🍃 Entre { $label } et toi, c’est le silence depuis deux semaines. Ce n’est pas grave. Si personne n’écrit, la conversation se terminera d’elle-même dans une semaine.
relay-ended = 🎭 Ta conversation avec { $label } est terminée. Il y a toutes sortes de raisons à cela, et ça n’a peut-être rien à voir avec toi.
relay-end-sure = Terminer la conversation avec { $label } ? L’autre apprend que c’est fini, pas pourquoi.
button-relay-end-sure = Oui, terminer
relay-you-ended = 👌 Ta conversation avec { $label } est terminée.

relay-reveal-ask = 🤝 { $label } aimerait savoir qui tu es, et te dire son nom. Si tu es d’accord, vous recevez tous les deux le prénom de l’autre et de quoi lui écrire sur Telegram. Sinon, personne n’en saura rien.
button-reveal-yes = 🤝 Oui, montre nos noms
relay-reveal-asked = J’ai demandé à { $label }. Dès que c’est oui, vous recevez vos noms.
relay-reveal-asked-before = Tu as déjà demandé à { $label }. Dès que c’est oui, vous recevez vos noms.
relay-reveal-agreed = 🤝 Vous êtes d’accord tous les deux. Je vous mets en contact tout de suite.
relay-reveal-not = 👌 D’accord. { $label } n’en saura rien, et vous continuez comme avant. Si tu changes d’avis : « Montrer nos noms » dans /talk.

relay-report-sure = Signaler la conversation avec { $label } ? Elle s’arrête tout de suite, et vous ne serez plus jamais mis en contact. La modération reçoit vos derniers messages à tous les deux. { $label } apprend seulement que la conversation est terminée.
button-relay-report-sure = 🚩 Oui, signaler
button-relay-report-not = Non, finalement pas
relay-not-reported = 👌 Rien n’a été signalé.
relay-reported = Merci de l’avoir dit. La conversation avec { $label } est terminée, et la modération s’en occupe. Tu ne te sens pas en sécurité ? Appelle la coopérative.

introduced-relay =
    🎉 <b>{ $label }, c’est { $name }</b>
    Vous vouliez tous les deux montrer vos noms.

mod-report-new = 🚩 Une conversation via le bot a été signalée (numéro { $number }).
button-mod-report = Lire
mod-report =
    🚩 <b>Signalement { $number }</b>
    Le membre { $reporter } a signalé une conversation avec le membre { $other }. Ta lecture est notée dans /audit.
mod-report-line = { $number } : { $words }
mod-report-file = { $number } : [{ $what }] { $words }
mod-report-photo = photo
mod-report-voice = message vocal
mod-report-document = document
mod-report-empty = Aucun message n’est (plus) gardé.
button-mod-block-number = Bloquer le membre { $number }
button-mod-report-files = Voir photos et fichiers
button-mod-report-settle = C’est réglé : effacer les messages
mod-report-settled = ✅ Le signalement { $number } est réglé, et ses messages sont effacés.
report-own = Tu étais dans cette conversation. Quelqu’un d’autre de la modération en juge.
