# /mine

mine-needs = <b>Deine offenen Anliegen</b>
mine-no-needs = Du hast keine offenen Anliegen.
mine-need = { $number }. { $words }
button-need-number = Anliegen { $number } bearbeiten
mine-cards =
    { $count ->
        [one] <b>Eine Karte</b> wartet auf deine Antwort.
       *[other] <b>{ $count } Karten</b> warten auf deine Antwort.
    }
button-cards = 🤝 Zeigen
button-all-talks = ✍️ Alle { $count } Gespräche
mine-circle = 🪑 <b>Dein Kreis</b> mit { $names }
mine-circle-date = 📅 { $moment }
mine-circle-card = 🪑 Ein <b>Kreis</b> wartet auf deine Antwort.
mine-circle-yes = 🪑 Du hast Ja zu einem <b>Kreis</b> gesagt; er beginnt, sobald ihr zu viert seid.
button-my-circles = 🪑 { $count ->
        [one] Mein Kreis
       *[other] Meine Kreise
    }
mine-peers = <b>Bekannt gemacht mit</b>
mine-peer = • { $name }

mine-one =
    <b>Dein Anliegen</b>

    <q>{ $words }</q>
mine-hidden = Die Moderation hat dieses Anliegen vor anderen verborgen. Fragen dazu? Wende dich an die Genossenschaft, oder schreib es neu.
button-solved = 🎉 Es ist gelöst
button-withdraw = Zurückziehen
mine-withdraw =
    Dieses Anliegen zurückziehen? Die Karten dazu schließen sich; niemand erfährt, warum.

    <q>{ $words }</q>
button-withdraw-sure = Ja, zurückziehen
mine-withdrawn = Zurückgezogen. Brauchst du etwas anderes? /need
