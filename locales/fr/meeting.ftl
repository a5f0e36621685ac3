# The meetings of a circle: dates, reminders, opening questions, and how it was.

dates-ask =
    📅 <b>Quand se voit-on ?</b> (rencontre { $number })
    Coche tout ce qui te va ; une heure suffit. Les autres ne voient pas ce que tu coches. Dans les deux jours, je choisis la date qui va au plus grand nombre.
dates-ask-again =
    📅 <b>Nouvel essai</b> (rencontre { $number })
    Aucune des dates n’allait à trois d’entre vous. L’une de celles-ci, peut-être ?
button-date = { $label }
button-dates-done = C’est bon
button-dates-none = Aucune de celles-ci
dates-chosen = La date a été choisie entre-temps. Regarde dans /circles.
dates-none-noted = 👌 C’est noté : aucune ne te va. Si cela change, /circles te permet de cocher à nouveau tant que la date n’est pas fixée.
dates-noted = ✅ C’est noté. Ceci te va :
date-noted = • { $moment }
date-chosen = 📅 <b>Rencontre { $number } : { $moment }</b>
    C’est ce qui va au plus grand nombre. Je te le rappelle la veille.

meeting-tomorrow = 🔔 <b>Ton cercle se réunit : { $moment }</b>
opening-1 =
    <b>Pour commencer</b>
    • Qui es-tu, et où en es-tu dans ton travail ? Deux minutes chacun.
    • De quoi convenez-vous ? Par exemple : ce qui se dit reste ici, chacun a la parole, des conseils seulement si on en demande.
    • Quelle question aimerais-tu voir peser un peu moins lourd après aujourd’hui ?
    • Choisissez une seule question. Pendant dix minutes, les autres ne font qu’interroger : quand cela arrive-t-il, qu’as-tu déjà essayé, qu’est-ce qui rend la chose difficile ?
opening-2 =
    <b>Pour commencer</b>
    • Qu’est-ce qui a bougé depuis la dernière fois, même un peu ?
    • Qu’as-tu essayé qui n’a pas marché, et qu’en as-tu appris ?
    • À qui la question, aujourd’hui ? Raconte-la en trois minutes et termine par : « Ce à quoi j’aimerais que vous réfléchissiez, c’est… »
    • Ensuite, chacun à son tour : « Ce que j’y reconnais, c’est… » puis « À ta place, je… ». Qui a posé la question ne fait qu’écouter.
opening-3 =
    <b>Pour commencer</b>
    • Que fais-tu autrement depuis le début du cercle ?
    • Quelle question est restée en suspens ? Prenez-la en premier.
    • De quoi as-tu besoin pour tenir, et de qui ?
    • Pour finir : qu’as-tu reçu de chacun des autres ? Dis-le-leur.
opening-more =
    <b>Pour commencer</b>
    • Comment es-tu là aujourd’hui, en une phrase ?
    • Que voulais-tu faire depuis la dernière fois, et qu’en est-il advenu ?
    • Quelle question a le plus besoin de cette heure ? Les autres interrogent d’abord, disent ensuite ce qu’ils reconnaissent, et ne conseillent qu’à la fin.
    • Quel est le plus petit pas que tu feras avant la prochaine fois ?
meeting-soon = ⏰ Ton cercle commence dans l’heure : { $moment }.

meeting-worth-ask = 🪑 Comment était la dernière rencontre de ton cercle : valait-elle ton heure ? Les autres ne voient pas ta réponse.
button-meeting-worth-yes = Oui
button-meeting-worth-somewhat = Un peu
button-meeting-worth-no = Non
meeting-goes-on-ask = Merci. Veux-tu continuer avec ce cercle ?
button-goes-on-yes = Oui, volontiers
button-goes-on-no = Non
takeaway-ask = Qu’en retires-tu ? Si tu écris une phrase, ton cercle la lit sans ton nom, avec celles des autres, dès qu’il y en a au moins trois. Dans un petit cercle, on devinera peut-être qu’elle est de toi. Tu peux aussi passer.
takeaway-skipped = 👌 Merci, c’est tout.
takeaway-thanks =
    ✅ Merci. Si vous êtes trois à en écrire une, ton cercle les lit quand chacun a eu deux jours :
    <q>{ $words }</q>
button-takeaway-back = La reprendre
takeaway-length = Une phrase de 300 caractères au plus, s’il te plaît.
meeting-told = Cette rencontre a été clôturée entre-temps. Merci quand même !
takeaways-heading = 💬 <b>Ce que vous retirez de votre rencontre</b>
takeaway = <q>{ $words }</q>
