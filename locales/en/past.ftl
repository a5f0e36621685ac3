# /mine, its further pages: whom I met, closed needs, and the history of each.

button-history = 🕰 What happened so far
button-closed-needs = 🗄 Closed needs
button-all-peers = 👥 All { $count } I was introduced to

past-needs = <b>Your closed needs</b>
past-no-needs = You have no closed needs.
past-need-solved = { $number }. 🎉 solved: { $words }
past-need-withdrawn = { $number }. withdrawn: { $words }
past-one =
    <b>What happened with this need</b>

    <q>{ $words }</q>
past-event-told = • { $day }: you told it
past-event-rewritten = • { $day }: you rewrote it
past-event-cards =
    { $count ->
        [one] • { $day }: a card for you
       *[other] • { $day }: { $count } cards for you
    }
past-event-introduced = • { $day }: introduced to { $name }
past-event-better = • { $day }: it went better
past-event-same = • { $day }: it was the same
past-event-stuck = • { $day }: you were stuck
past-event-solved = • { $day }: 🎉 solved
past-event-withdrawn = • { $day }: you withdrew it
