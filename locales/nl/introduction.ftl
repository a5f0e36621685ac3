# Cards, and introductions.

card-heading = 🤝 <b>Iemand met een vraag als die van jou</b>
card-heading-asked = 🤝 <b>Iemand wil je graag leren kennen</b>
card-heading-been-there = 🧭 <b>Iemand die dit heeft meegemaakt</b>
card-heading-helper = 🧭 <b>Iemand zit nu in wat jij hebt meegemaakt</b>
card-heading-reminder = 🤝 <b>Deze kaart wacht nog op je antwoord</b>
card-heading-again =
    🤝 <b>Ik was even onbereikbaar</b>
    Tikte je intussen op een knop, dan is dat niet aangekomen. Hier is je kaart opnieuw.
cards-reminder = 🤝 Er wachten nog { $count } kaarten op je antwoord.
card-facts = { $facts }
card-need =
    De vraag:
    <q>{ $words }</q>
card-question =
    De vraag:
    <q>{ $words }</q>
card-yours =
    Wat jij deelde:
    <q>{ $words }</q>
card-why = Waarom jullie twee: { $reasons }.

reason-meaning = jullie vragen lijken op elkaar
reason-been-there = de ander heeft meegemaakt wat jij beschrijft
reason-helper = jij hebt meegemaakt wat de ander beschrijft
reason-sector = jullie werken in hetzelfde vak ({ $value })
reason-region = jullie werken in dezelfde streek ({ $value })
reason-years = jullie zijn even lang bezig ({ $value })
reason-languages = jullie kunnen praten in het { $value }
reasons-joined = { $one }; { $other }

button-introduce = 👋 Breng ons in contact
button-not-this = Deze niet
button-yes = 👋 Ja, graag
button-not-now = Nu niet

card-waiting = ✅ Je zei ja. Zodra de ander dat ook doet, horen jullie elkaars naam.
card-agreed = ✅ Jullie zeiden allebei ja. Ik breng jullie meteen in contact.
card-declined = 👌 Goed. De ander hoort hier niets van.
card-passed = ⌛ De tijd voor deze kaart is om.
card-withdrawn = ⌛ Waar deze kaart over gaat, is intussen gewijzigd of afgesloten, dus deze kaart is gesloten.
card-gone = Deze kaart is er niet meer. Je hoeft niets te doen.
card-at-limit = Met je ja’s die nog wachten heb je al alle kennismakingen die je per maand wilt. Met /limit maak je ruimte, of antwoord later: de kaart blijft nog staan.
introduction-came-to-nothing = Een van de leden die ik voor je op het oog had, heeft nu geen tijd voor een gesprek. Ik zoek verder.

introduced =
    🎉 <b>Dit is { $name }</b>
    Jullie zeiden allebei ja.

address-username = Schrijf naar { $username }
address-link = Tik om te schrijven: { $name }
address-none = { $name } is in Telegram nog niet te vinden. Ik vroeg om dat in orde te brengen, of jou eerst te schrijven.
address-set-yours = Anderen kunnen jou in Telegram nog niet vinden. Stel een gebruikersnaam in (Instellingen → Gebruikersnaam) en tik op de knop: ik geef hem door.
button-address-set = Ik heb een gebruikersnaam
address-found = 📬 { $name } is nu te bereiken.
address-shared = Dank je, ik heb het doorgegeven.
address-still-none = Ik zie nog geen gebruikersnaam. Telegram: Instellingen → Gebruikersnaam. Tik daarna hier opnieuw.
