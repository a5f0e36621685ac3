# Asking how it goes.

talked-ask = Three days ago I introduced you to { $name }. Did you get to talk?
talked-ask-in-touch = You told me that you are in touch with { $name }. Did you get to talk?
button-talked-yes = Yes, we talked
button-talked-planned = We have a date
button-talked-no = Not yet
talked-thanks-yes = Good! I hope it helped.
talked-thanks-planned = Lovely. Enjoy the talk!
talked-thanks-no = It happens. A short message is enough to begin; /mine shows how to reach each other.

how-ask =
    How is it now, with this?

    <q>{ $words }</q>
button-how-solved = 🎉 Solved
button-how-better = 🙂 Better
button-how-same = 😐 The same
button-how-stuck = 😟 I am stuck
how-thanks-better = Good that it moves. I ask again in three weeks.
how-thanks-same = Noted. I keep looking for peers, and ask again in three weeks.
how-thanks-stuck = That is hard. I look for peers again right away. If it is urgent, call the cooperative: that is what it is for.
