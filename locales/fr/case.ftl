# Cases: what moderators decide, what the member hears of it, and appeals.

button-mod-cases = ⚖️ Dossiers ouverts : { $count }
button-mod-review-on = Relire les nouveaux textes : oui (toucher : non)
button-mod-review-off = Relire les nouveaux textes : non (toucher : oui)

case-review = ⚖️ <b>Dossier { $number }</b> · nouveau
case-concern = ⚖️ <b>Dossier { $number }</b> · signalé
case-appeal = ⚖️ <b>Dossier { $number }</b> · recours
case-direct = ⚖️ <b>Dossier { $number }</b>
case-deleted = Son auteur l’a supprimé.
case-member-left = Tout ce qui était à cette personne a été effacé. Il n’y a plus rien à décider.
case-warnings =
    { $count ->
        [0] Aucun avertissement jusqu’ici.
        [one] Un avertissement jusqu’ici.
       *[other] { $count } avertissements jusqu’ici.
    }
case-concerns =
    { $count ->
        [one] Un membre l’a signalé :
       *[other] { $count } membres l’ont signalé :
    }
case-concern-reason = • { $reason }
case-concern-words = • « { $words } »
case-held = Les autres ne le voient pas avant votre décision : quelque chose là-dedans a déjà circulé plusieurs fois.
case-paused = Les autres ne le voient pas avant votre décision : plusieurs membres l’ont signalé.
case-appeal-words =
    Le membre n’est pas d’accord :
    <q>{ $words }</q>
case-decided = ✓ { $name } : { $verdict }
verdict-leave = laissé tel quel
verdict-hide = caché
verdict-warn = avertissement donné
verdict-block = membre bloqué
verdict-uphold = la décision est maintenue
verdict-lift = la décision est annulée
button-case-leave = Laisser tel quel
button-case-hide = Cacher
button-case-warn = Avertir
button-case-warn-text = Cacher et avertir
button-case-block = Bloquer le membre
button-case-uphold = Maintenir
button-case-lift = Annuler la décision
case-too-late = Quelqu’un d’autre a été plus rapide. Ci-dessus, tu vois qui a décidé quoi.
case-not-yours = Ce dossier est pour quelqu’un d’autre : il s’agit de toi ou de ta propre décision.

queue-heading =
    { $count ->
        [one] ⚖️ <b>Un dossier ouvert</b>
       *[other] ⚖️ <b>{ $count } dossiers ouverts</b>, le plus ancien d’abord
    }
queue-empty = ⚖️ Aucun dossier ouvert. Tout est décidé.
queue-review = { $number }. { $date } · nouveau · { $words }
queue-concern = { $number }. { $date } · signalé · { $words }
queue-appeal = { $number }. { $date } · recours · { $words }
queue-member = membre { $number }
button-to-queue = ← Dossiers ouverts

told-hide-need = La modération a lu ce besoin et l’a caché. Les autres ne le voient plus :
told-hide-experience = La modération a lu cette expérience et l’a cachée. Les autres ne la voient plus :
told-warn-need = La modération a lu ce besoin et l’a caché. C’est un avertissement : fais attention, s’il te plaît, à la façon dont tu écris aux autres ici.
told-warn-experience = La modération a lu cette expérience et l’a cachée. C’est un avertissement : fais attention, s’il te plaît, à la façon dont tu écris aux autres ici.
told-warn-member = La modération a examiné tes échanges avec d’autres membres. C’est un avertissement : fais attention, s’il te plaît, à la façon dont tu leur écris et leur parles.
told-block-need = La modération a lu ce besoin et t’a fermé l’accès à Raakvlak.
told-block-experience = La modération a lu cette expérience et t’a fermé l’accès à Raakvlak.
told-block-member = La modération t’a fermé l’accès à Raakvlak. Je ne te réponds plus.
told-what-hide = Tu peux continuer comme avant, et le dire autrement si tu veux. Tu n’es pas d’accord ? Touche le bouton : la modération regardera encore une fois.
told-what-warn = Tu peux continuer comme avant. Tu n’es pas d’accord ? Touche le bouton : la modération regardera encore une fois.
told-what-block = Tu n’es pas d’accord ? Touche le bouton, une seule fois : la modération regardera encore. Tu peux aussi contacter la coopérative.
told-uphold-need = Nous avons relu ce besoin. La décision est maintenue.
told-uphold-experience = Nous avons relu cette expérience. La décision est maintenue.
told-uphold-member = Nous avons tout revu. La décision est maintenue.
told-lift-need = Nous avons relu ce besoin, et tu avais raison : la décision est annulée. Désolés pour le désagrément.
told-lift-experience = Nous avons relu cette expérience, et tu avais raison : la décision est annulée. Désolés pour le désagrément.
told-lift-member = Nous avons tout revu, et tu avais raison : la décision est annulée. Désolés pour le désagrément.
button-appeal = Je ne suis pas d’accord
appeal-ask = Qu’est-ce qui nous échappe ? Écris-le en un seul message, 500 caractères au plus. Quelqu’un de la modération le lira, si possible pas la même personne.
appeal-sent = Merci. La modération regarde encore une fois, et tu sauras ce qu’il en est.
appeal-before = Tu nous l’as déjà dit. Tu sauras ce qu’il en est.
appeal-length = Entre 1 et 500 caractères, s’il te plaît.

audit-by-rule = Raakvlak
audit-case-leave = Dossier { $number } : laissé tel quel
audit-case-hide = Dossier { $number } : caché
audit-case-warn = Dossier { $number } : avertissement donné
audit-case-block = Dossier { $number } : membre bloqué
audit-case-uphold = Recours { $number } : décision maintenue
audit-case-lift = Recours { $number } : décision annulée
audit-case-held = Dossier { $number } : pas montré avant une décision, car quelque chose là-dedans circule
audit-case-paused = Dossier { $number } : plus montré avant une décision, car signalé par plusieurs membres
audit-review-on = Relecture des nouveaux textes activée
audit-review-off = Relecture des nouveaux textes désactivée
command-queue = Dossiers à décider
case-for-moderators = Seule la modération peut décider ici.
case-why-in-private = C’est décidé. Je te demande pourquoi en privé.
audit-group-chosen = A fait apporter les dossiers aussi dans un groupe
audit-group-given-up = N’a plus fait apporter de dossiers dans le groupe
