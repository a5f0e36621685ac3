# /profile: one card, each field one tap away.

profile-card =
    <b>Je profiel</b>

    Voornaam, zichtbaar zodra jullie allebei ja zeiden: { $name }
    Daarvoor zien anderen:
    <q>{ $facts }</q>
profile-limit =
    { $count ->
        [0] 👋 Voorlopig geen kennismakingen
        [one] 👋 Hooguit één kennismaking per maand
       *[other] 👋 Hooguit { $count } kennismakingen per maand
    }
profile-peer-sector-same = 🧰 Liefst iemand met hetzelfde soort werk
profile-peer-sector-other = 🧰 Liefst iemand met ander werk
profile-peer-sector-any = 🧰 Om het even welk werk
profile-peer-kind-same = 🤝 Liefst iemand die er nu in zit
profile-peer-kind-been = 🤝 Liefst iemand die het heeft meegemaakt
profile-peer-kind-any = 🤝 Wie er nu in zit, of het heeft meegemaakt
profile-talks-bot = 🎭 Na twee keer ja: eerst praten via de bot
profile-talks-name = 👋 Na twee keer ja: meteen elkaars naam
profile-quiet = 🌙 Stille uren: { $hours }
profile-away = 🏖 Afwezig: { $when }
profile-what = Wat wil je aanpassen?
button-change-name = Voornaam
button-change-spoken = Talen
button-change-sector = Soort werk
button-change-region = Regio
button-change-years = Hoelang
button-change-limit = Hoeveel per maand
button-change-peers = Wie ik graag ontmoet
button-change-quiet = Stille uren
button-change-talks = Eerst praten
button-change-away = Afwezig tot…

profile-peers-ask =
    Wie ontmoet je het liefst? Het is een wens: is er niemand zo, dan stel ik je anderen voor.

    Eerste rij: hetzelfde soort werk, of ander werk. Tweede rij: zit er nu in, of heeft het meegemaakt.
button-peer-sector-same = Zelfde werk
button-peer-sector-other = Ander werk
button-peer-sector-any = Maakt niet uit
button-peer-kind-same = Zit er nu in
button-peer-kind-been = Maakte het mee
button-peer-kind-any = Maakt niet uit

profile-talks-ask = Als jij en een ander allebei ja zeiden: horen jullie meteen elkaars naam, of praten jullie eerst via mij, zonder namen? Als één van jullie dat laatste wil, begint het zo.
button-talks-name = Meteen namen
button-talks-bot = Eerst via de bot

profile-quiet-ask = Tussen welke uren laat ik je met rust? Kaarten en vragen wachten dan tot erna. Wat je zelf vraagt, komt altijd meteen. Tik, of typ iets als 21-7. Je klok nu: { $clock }.
quiet-hours = { $start }:00–{ $end }:00
quiet-none = geen
quiet-when = Daar kan ik geen uren uit halen. Typ hele uren, zoals 21-7.
button-quiet-none = Geen stille uren
button-zone = Mijn klok staat anders
profile-zone-ask = Hoe laat is het waar jij bent?
button-zone-clock = { $clock } ({ $place })

profile-away-ask = Tot wanneer ben je er niet? Tot dan geen kaarten en geen vragen, en ik stel je aan niemand voor. Tik, of typ een datum als 24/12.
away-until = tot { $day }
away-break = even pauze (/resume)
away-not = nee
away-when = Ik heb een dag nodig die nog komt, binnen het jaar: iets als 24/12 of 24/12/2027.
button-away-until = Tot { $day }
button-away-not = Ik ben er weer
away-welcome-back = Welkom terug! Je doet weer mee: ik zoek leden voor je open vragen.

day-and-month = { $day } { $month }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
