# /mod

mod-numbers =
    <b>Raakvlak vandaag</b> (de voorbije 24 uur)

    Leden: { $members } (+{ $joined })
    Open vragen: { $needs } (+{ $told })
    Waarvan nog zonder passend lid: { $alone }
    Kennismakingen: +{ $introduced }
    Opgelost: +{ $solved }
    Mislukte of onzekere berichten: { $undelivered }
button-mod-needs = Nieuwste vragen
button-mod-experiences = Nieuwste ervaringen
button-mod-blocked = Geblokkeerd
button-mod-match = Nu zoeken

mod-needs = <b>Nieuwste vragen</b>
mod-no-needs = Er zijn nog geen open vragen.
mod-need = { $number }. { $words }
mod-need-hidden = { $number }. 🚫 { $words }
mod-one-need = <q>{ $words }</q>
mod-member = Lid { $number } · { $facts }
mod-is-hidden = 🚫 Verborgen: anderen zien deze vraag niet.
mod-experiences = <b>Nieuwste ervaringen</b>
mod-no-experiences = Er is nog geen ervaring gedeeld.
mod-experience-is-hidden = 🚫 Verborgen: anderen zien deze ervaring niet.
button-mod-hide = Verbergen
button-mod-restore = Terugzetten
button-mod-block = Lid blokkeren

mod-block-sure =
    Dit lid blokkeren? Wat met dit lid loopt, sluit, en ik antwoord niet meer.

    { $facts }
button-mod-block-sure = Ja, blokkeren
mod-block-moderator = Dit is een moderator. Neem eerst de rol af: met /role, of in MODERATOR_IDS.
mod-blocked = <b>Geblokkeerde leden</b>
mod-no-blocked = Er is niemand geblokkeerd.
mod-blocked-member = { $number }. { $name } ({ $facts })
button-mod-unblock = Deblokkeer { $number }

mod-matching =
    { $count ->
        [one] Ik zoek opnieuw leden voor één vraag.
       *[other] Ik zoek opnieuw leden voor { $count } vragen.
    }

mod-set-aside = ⚠️ Een update kon niet verwerkt worden en is opzijgezet (nr. { $number }). Het logboek zegt waar het misliep; er is niets verloren.
mod-call-failed = ⚠️ Telegram weigerde een bericht ({ $method }): { $error }
mod-call-unsure = ⚠️ Eén bericht is misschien niet aangekomen, en dat valt niet na te gaan. Het wordt niet opnieuw verstuurd, want het mag niet twee keer komen.
