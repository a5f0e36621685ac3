# /audit: who did what when, and why. Never a member's words.

audit-heading = <b>Ce qui a été fait ici</b> · page { $page } sur { $pages }
audit-empty = Rien n’a encore été fait ici.
audit-line = { $date } · { $name }
audit-reason = Raison : { $reason }
button-newer = ← Plus récent
button-older = Plus ancien →

audit-role = Rôle du membre { $number } : { $role }
audit-need-hidden = Besoin { $number } caché
audit-need-restored = Besoin { $number } rétabli
audit-experience-hidden = Expérience { $number } cachée
audit-experience-restored = Expérience { $number } rétablie
audit-member-blocked = Membre { $number } bloqué
audit-member-unblocked = Membre { $number } débloqué
audit-matched =
    { $count ->
        [one] Recherche relancée pour un besoin
       *[other] Recherche relancée pour { $count } besoins
    }
audit-broadcast =
    { $count ->
        [one] Message envoyé à un membre
       *[other] Message envoyé aux { $count } membres
    }
audit-broadcast-planned = Message { $number } aux membres confirmé
audit-broadcast-stopped = Message { $number } aux membres arrêté
audit-broadcast-test = Message { $number } aux membres essayé sur soi-même
audit-round-sent = Tournée { $number } envoyée
audit-round-discarded = Tournée { $number } laissée de côté
audit-weights-used = Version { $number } des poids mise en service
audit-weights-kept = Version { $number } des poids pas retenue
audit-weights-beginning = Retour aux poids du début
audit-circles-sent = A envoyé les cartes de la série de cercles { $number }
audit-circles-discarded = A laissé de côté la série de cercles { $number }
audit-circles-asked = Les cercles attendent à nouveau un geste
audit-circles-unasked = Les cercles sont désormais proposés d’eux-mêmes
audit-circle-hosted = Veut ouvrir un groupe pour le cercle { $number }
audit-report-read = A lu le signalement { $number }
audit-report-settled = A réglé le signalement { $number }

button-say-why = Dire pourquoi, pour le journal
reason-ask-log = Pourquoi ? Qui lit le journal pourra ainsi comprendre.
reason-ask-member = Pourquoi ? Le membre le lira aussi, comme qui lit le journal.
reason-names-someone = Quelqu’un y est nommé
reason-advertising = C’est de la publicité
reason-hurtful = C’est blessant
reason-no-need = Ce n’est pas un besoin
button-own-words = Avec mes mots
reason-words-log = Écris la raison, en 300 caractères au plus. Sans noms, s’il te plaît : le journal reste.
reason-words-member = Écris la raison, en 300 caractères au plus. Le membre la lira. Sans noms, s’il te plaît : le journal reste.
reason-noted = ✅ C’est noté.
reason-length = Une raison de 1 à 300 caractères, s’il te plaît.
button-to-mod = ← Vers /mod
