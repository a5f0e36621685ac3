# /mod

mod-numbers =
    <b>Raakvlak aujourd’hui</b> (les dernières 24 heures)

    Membres : { $members } (+{ $joined })
    Besoins ouverts : { $needs } (+{ $told })
    Encore sans personne : { $alone }
    Mises en contact : +{ $introduced }
    Réglés : +{ $solved }
    Messages échoués ou incertains : { $undelivered }
button-mod-needs = Derniers besoins
button-mod-experiences = Dernières expériences
button-mod-blocked = Bloqués
button-mod-match = Chercher maintenant

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

mod-set-aside = ⚠️ Une mise à jour n’a pas pu être traitée et a été mise de côté (n° { $number }). Le journal dit où ; rien n’est perdu.
mod-call-failed = ⚠️ Telegram a refusé un message ({ $method }) : { $error }
mod-call-unsure = ⚠️ Un message n’est peut-être pas arrivé, et rien ne permet de le vérifier. Il n’est pas renvoyé, car il ne doit pas arriver deux fois.
