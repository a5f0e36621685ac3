# /mine, its further pages: whom I met, closed needs, and the history of each.

button-history = 🕰 Was bisher geschah
button-closed-needs = 🗄 Abgeschlossene Anliegen
button-all-peers = 👥 Alle { $count } Kontakte

past-needs = <b>Deine abgeschlossenen Anliegen</b>
past-no-needs = Du hast keine abgeschlossenen Anliegen.
past-need-solved = { $number }. 🎉 gelöst: { $words }
past-need-withdrawn = { $number }. zurückgezogen: { $words }
past-one =
    <b>Was mit diesem Anliegen geschah</b>

    <q>{ $words }</q>
past-event-told = • { $day }: du hast es erzählt
past-event-rewritten = • { $day }: du hast es neu geschrieben
past-event-cards =
    { $count ->
        [one] • { $day }: eine Karte für dich
       *[other] • { $day }: { $count } Karten für dich
    }
past-event-introduced = • { $day }: bekannt gemacht mit { $name }
past-event-better = • { $day }: es ging besser
past-event-same = • { $day }: es war wie vorher
past-event-stuck = • { $day }: du kamst nicht weiter
past-event-solved = • { $day }: 🎉 gelöst
past-event-withdrawn = • { $day }: du hast es zurückgezogen
