# /mod

mod-numbers =
    <b>Raakvlak aujourd’hui</b> (les dernières 24 heures)

    Membres : { $members } (+{ $joined })
    Besoins ouverts : { $needs } (+{ $told })
    Encore sans personne : { $alone }
    Mises en contact : +{ $introduced }
    Réglés : +{ $solved }
    Messages échoués ou incertains : { $undelivered }
mod-last-broadcast = Dernier message à tous : { $delivered } reçus, { $failed } échoués, { $unsure } incertains, { $waiting } en attente.
button-mod-needs = Derniers besoins
button-mod-experiences = Dernières expériences
button-mod-blocked = Bloqués
button-mod-match = Chercher maintenant
button-mod-broadcast = Écrire à tous les membres

mod-needs = <b>Derniers besoins</b>
mod-no-needs = Il n’y a pas encore de besoin ouvert.
mod-need = { $number }. { $words }
mod-need-hidden = { $number }. 🚫 { $words }
mod-one-need = <q>{ $words }</q>
mod-member = Membre { $number } · { $facts }
mod-is-hidden = 🚫 Caché : les autres ne voient pas ce besoin.
mod-experiences = <b>Dernières expériences</b>
mod-no-experiences = Aucune expérience n’a encore été partagée.
mod-experience-is-hidden = 🚫 Cachée : les autres ne voient pas cette expérience.
button-mod-hide = Cacher
button-mod-restore = Rétablir
button-mod-block = Bloquer le membre

mod-block-sure =
    Bloquer ce membre ? Ce qui est en cours avec lui se ferme, et je ne lui réponds plus.

    { $facts }
button-mod-block-sure = Oui, bloquer
mod-block-moderator = Cette personne modère. Retire-lui d’abord son rôle : avec /role, ou dans MODERATOR_IDS.
mod-blocked = <b>Membres bloqués</b>
mod-no-blocked = Personne n’est bloqué.
mod-blocked-member = { $number }. { $name } ({ $facts })
button-mod-unblock = Débloquer { $number }

mod-matching =
    { $count ->
        [one] Je cherche à nouveau pour un besoin.
       *[other] Je cherche à nouveau pour { $count } besoins.
    }

mod-broadcast-ask = Écris le message à tous les membres, 3 500 caractères au plus. Tu le vois d’abord comme eux le verront.
broadcast-message =
    📣 <b>De la part de la coopérative</b>

    { $words }
broadcast-length = Un message de 1 à 3 500 caractères, s’il te plaît.
mod-broadcast-sure =
    { $count ->
        [one] Ce message part vers un membre. L’envoyer ? Un autre texte le remplace.
       *[other] Ce message part vers { $count } membres. L’envoyer ? Un autre texte le remplace.
    }
button-mod-broadcast-sure = Envoyer à tous
mod-broadcast-on-its-way =
    { $count ->
        [one] En route vers un membre. Je te dis quand c’est fini.
       *[other] En route vers { $count } membres. Je te dis quand c’est fini.
    }
mod-broadcast-report = 📣 Ton message à tous est parti : { $delivered } reçus, { $failed } échoués, { $unsure } incertains.

mod-set-aside = ⚠️ Une mise à jour n’a pas pu être traitée et a été mise de côté (n° { $number }). Le journal dit où ; rien n’est perdu.
mod-call-failed = ⚠️ Telegram a refusé un message ({ $method }) : { $error }
mod-call-unsure = ⚠️ Un message n’est peut-être pas arrivé, et rien ne permet de le vérifier. Il n’est pas renvoyé, car il ne doit pas arriver deux fois.
