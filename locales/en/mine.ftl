# /mine

mine-needs = <b>Your open needs</b>
mine-no-needs = You have no open needs.
mine-need = { $number }. { $words }
button-need-number = Need { $number }: change or close
mine-cards =
    { $count ->
        [one] <b>One card</b> waits for your answer.
       *[other] <b>{ $count } cards</b> wait for your answer.
    }
button-cards = 🤝 Show them
button-all-talks = ✍️ All { $count } talks
mine-circle = 🪑 <b>Your circle</b> with { $names }
mine-circle-date = 📅 { $moment }
mine-circle-card = 🪑 A <b>circle</b> waits for your answer.
mine-circle-yes = 🪑 You said yes to a <b>circle</b>; it begins as soon as four have.
button-my-circles = 🪑 { $count ->
        [one] My circle
       *[other] My circles
    }
mine-peers = <b>Introduced to</b>
mine-peer = • { $name }

mine-one =
    <b>Your need</b>

    <q>{ $words }</q>
mine-hidden = A moderator hid this need from peers. Questions? Ask the cooperative; or rewrite it.
button-solved = 🎉 It is solved
button-withdraw = Withdraw
mine-withdraw =
    Withdraw this need? Cards about it close; nobody hears why.

    <q>{ $words }</q>
button-withdraw-sure = Yes, withdraw it
mine-withdrawn = Withdrawn. Something else you need? /need
