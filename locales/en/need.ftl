# Telling a need, and what helped.

need-ask =
    What do you need, to get further with your work? Write it as you would tell a colleague: what is going on, and what would help.

    Leave out names and addresses, yours and others’.

need-card =
    <b>Your need, as peers will read it</b>

    <q>{ $words }</q>
details-found = I see in it: { $kinds }. Others read […] there until you have both said yes. Shall I take it out altogether? Better leave out other people’s names too: they did not say yes.
details-words = <q>{ $words }</q>
detail-email = an e-mail address
detail-link = a link
detail-username = a username
detail-account = an account number
detail-vat = a VAT or company number
detail-national = a national number
detail-phone = a phone number
detail-address = an address
detail-number = a long number
button-details-out = Take it out
button-details-send = Leave it and send
button-details-leave = Leave it
button-change-out = Yes, and take it out
button-send = Send
need-rewrite =
    Write it again, and I use the new text. This is what you had:

    <q>{ $words }</q>
need-cancelled = All right, I keep nothing of it. Another time: /need.

need-kept =
    ✅ <b>Kept</b>

    <q>{ $words }</q>
need-looking = I am looking for peers who know this. You hear from me in a moment.
need-while-paused = You are taking a break, so I do not look for peers now. Ready again? /resume.
need-not-shown = Other members do not see this, so I look for nobody. May I show it, without your name? You choose that in /privacy.
need-at-limit =
    { $count ->
        [0] You asked for no introductions at the moment, so I do not look for peers yet. /limit changes that.
        [one] You have the one introduction you wanted this month; a yes that still waits counts too. I look for peers as soon as there is room again; /limit makes more.
       *[other] You have the { $count } introductions you wanted this month; a yes that still waits counts too. I look for peers as soon as there is room again; /limit makes more.
    }
need-changed =
    You changed your message. Shall I show your need like this from now on?

    <q>{ $words }</q>

    I then look for peers anew, and cards that wait close.
button-change-take = Yes, use this text
button-change-leave = No, leave it as it was
need-change-left = All right, your need stays as it was.
match-none = There is nobody yet with a need like yours. I keep looking: as soon as someone fits, you hear from me.

need-too-short = That is a little short to find someone by. What is going on, and what would help? At least 20 characters.
need-too-long = That is over 1,000 characters. What is the heart of it? Send me that; the rest is for the talk with your peer.
need-too-many = You have five open needs, as many as I can look after well. Close one first in /mine; your text stays with me under /need.
need-too-many-today = That makes ten needs in a day. Tomorrow there is room again; your text stays ready under /need.
text-held = Something in it has gone round several times before. A moderator reads it first; then others get to see it.
need-closed = This need is already closed.
