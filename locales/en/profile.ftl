# /profile: one card, each field one tap away.

profile-card =
    <b>Your profile</b>

    First name, shown once you have both said yes: { $name }
    Peers see before that:
    <q>{ $facts }</q>
profile-limit =
    { $count ->
        [0] 👋 No introductions at the moment
        [one] 👋 One introduction a month at most
       *[other] 👋 { $count } introductions a month at most
    }
profile-peer-sector-same = 🧰 Rather someone in the same kind of work
profile-peer-sector-other = 🧰 Rather someone in another kind of work
profile-peer-sector-any = 🧰 Any kind of work
profile-peer-kind-same = 🤝 Rather someone who is in it now
profile-peer-kind-been = 🤝 Rather someone who has been there
profile-peer-kind-any = 🤝 Who is in it now, or has been there
profile-talks-bot = 🎭 After two yeses: first a talk through the bot
profile-talks-name = 👋 After two yeses: names at once
profile-quiet = 🌙 Quiet hours: { $hours }
profile-away = 🏖 Away: { $when }
profile-what = What would you like to change?
button-change-name = First name
button-change-spoken = Languages
button-change-sector = Kind of work
button-change-region = Region
button-change-years = How long
button-change-limit = How many a month
button-change-peers = Whom I like to meet
button-change-quiet = Quiet hours
button-change-talks = Talking first
button-change-away = Away until…

profile-peers-ask =
    Whom would you rather meet? It is a wish: where there is nobody like that, I offer you the others.

    First row: the same kind of work, or another. Second row: in it now, or has been there.
button-peer-sector-same = Same work
button-peer-sector-other = Other work
button-peer-sector-any = No matter
button-peer-kind-same = In it now
button-peer-kind-been = Been there
button-peer-kind-any = No matter

profile-talks-ask = When you and a peer both said yes: shall you hear each other’s name at once, or talk through me first, without names? If one of you wants the second, that is how it begins.
button-talks-name = Names at once
button-talks-bot = First through the bot

profile-quiet-ask = Between which hours shall I let you be? Cards and questions then wait until after. What you ask for yourself always comes at once. Tap, or type something like 21-7. Your clock now: { $clock }.
quiet-hours = { $start }:00–{ $end }:00
quiet-none = none
quiet-when = I do not read hours in that. Something like 21-7, in whole hours?
button-quiet-none = No quiet hours
button-zone = My clock shows another time
profile-zone-ask = What time is it where you are?
button-zone-clock = { $clock } ({ $place })

profile-away-ask = Until when are you away? No cards and no questions until then, and I propose you to nobody. Tap, or type a date like 24/12.
away-until = until { $day }
away-break = taking a break (/resume)
away-not = no
away-when = I need a day ahead of us, within a year: something like 24/12 or 24/12/2027.
button-away-until = Until { $day }
button-away-not = I am back
away-welcome-back = Welcome back! You take part again: I look for peers for your open needs.

day-and-month = { $day } { $month }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
