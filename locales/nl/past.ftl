# /mine, its further pages: whom I met, closed needs, and the history of each.

button-history = 🕰 Wat er tot nu toe gebeurde
button-closed-needs = 🗄 Afgesloten vragen
button-all-peers = 👥 Alle { $count } kennismakingen

past-needs = <b>Je afgesloten vragen</b>
past-no-needs = Je hebt geen afgesloten vragen.
past-need-solved = { $number }. 🎉 opgelost: { $words }
past-need-withdrawn = { $number }. ingetrokken: { $words }
past-one =
    <b>Wat er met deze vraag gebeurde</b>

    <q>{ $words }</q>
past-event-told = • { $day }: je vertelde ze
past-event-rewritten = • { $day }: je herschreef ze
past-event-cards =
    { $count ->
        [one] • { $day }: een kaart voor jou
       *[other] • { $day }: { $count } kaarten voor jou
    }
past-event-introduced = • { $day }: in contact gebracht met { $name }
past-event-better = • { $day }: het ging beter
past-event-same = • { $day }: het was hetzelfde
past-event-stuck = • { $day }: je zat vast
past-event-solved = • { $day }: 🎉 opgelost
past-event-withdrawn = • { $day }: je trok ze in
