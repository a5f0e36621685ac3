# /mod

mod-numbers =
    <b>Raakvlak heute</b> (die letzten 24 Stunden)

    Mitglieder: { $members } (+{ $joined })
    Offene Anliegen: { $needs } (+{ $told })
    Davon noch ohne passendes Mitglied: { $alone }
    Bekannt gemacht: +{ $introduced }
    Gelöst: +{ $solved }
    Nachrichten gescheitert oder unsicher: { $undelivered }
button-mod-needs = Neueste Anliegen
button-mod-experiences = Neueste Erfahrungen
button-mod-blocked = Gesperrt
button-mod-match = Jetzt suchen

mod-needs = <b>Neueste Anliegen</b>
mod-no-needs = Es gibt noch keine offenen Anliegen.
mod-need = { $number }. { $words }
mod-need-hidden = { $number }. 🚫 { $words }
mod-one-need = <q>{ $words }</q>
mod-member = Mitglied { $number } · { $facts }
mod-is-hidden = 🚫 Verborgen: andere sehen dieses Anliegen nicht.
mod-experiences = <b>Neueste Erfahrungen</b>
mod-no-experiences = Noch wurde keine Erfahrung geteilt.
mod-experience-is-hidden = 🚫 Verborgen: andere sehen diese Erfahrung nicht.
button-mod-hide = Verbergen
button-mod-restore = Wieder zeigen
button-mod-block = Mitglied sperren

mod-block-sure =
    Dieses Mitglied sperren? Was mit ihm läuft, wird geschlossen, und ich antworte ihm nicht mehr.

    { $facts }
button-mod-block-sure = Ja, sperren
mod-block-moderator = Diese Person moderiert. Nimm ihr zuerst die Rolle: mit /role oder in MODERATOR_IDS.
mod-blocked = <b>Gesperrte Mitglieder</b>
mod-no-blocked = Niemand ist gesperrt.
mod-blocked-member = { $number }. { $name } ({ $facts })
button-mod-unblock = { $number } entsperren

mod-matching =
    { $count ->
        [one] Ich suche noch einmal für ein Anliegen.
       *[other] Ich suche noch einmal für { $count } Anliegen.
    }

mod-set-aside = ⚠️ Ein Update konnte nicht verarbeitet werden und wurde beiseitegelegt (Nr. { $number }). Das Protokoll sagt, wo; nichts ist verloren.
mod-call-failed = ⚠️ Telegram hat eine Nachricht abgelehnt ({ $method }): { $error }
mod-call-unsure = ⚠️ Eine Nachricht ist vielleicht nicht angekommen, und das lässt sich nicht feststellen. Sie wird nicht noch einmal gesendet, weil sie nicht zweimal kommen darf.
