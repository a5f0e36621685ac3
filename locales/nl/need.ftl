# Telling a need, and what helped.

need-ask =
    Wat heb je nodig om vooruit te komen in je werk? Schrijf het zoals je het aan een collega zou vertellen: wat speelt er, en wat zou helpen?

    Laat namen en adressen weg, van jezelf en van anderen.

need-card =
    <b>Je vraag, zoals anderen ze zullen lezen</b>

    <q>{ $words }</q>
details-found = Hierin staat: { $kinds }. Anderen zien daar […] tot jullie allebei ja zeiden. Zal ik het er helemaal uit halen? Laat liever ook namen van anderen weg: zij zeiden geen ja.
details-words = <q>{ $words }</q>
detail-email = een e-mailadres
detail-link = een link
detail-username = een gebruikersnaam
detail-account = een rekeningnummer
detail-vat = een btw- of ondernemingsnummer
detail-national = een rijksregister- of burgerservicenummer
detail-phone = een telefoonnummer
detail-address = een adres
detail-number = een lang nummer
button-details-out = Haal het eruit
button-details-send = Laat staan en verstuur
button-details-leave = Laat het staan
button-change-out = Ja, en haal het eruit
button-send = Versturen
need-rewrite =
    Schrijf je vraag opnieuw, dan neem ik de nieuwe tekst. Dit had je:

    <q>{ $words }</q>
need-cancelled = Goed, ik bewaar er niets van. Een andere keer: /need.

need-kept =
    ✅ <b>Bewaard</b>

    <q>{ $words }</q>
need-looking = Ik zoek leden die dit kennen. Je hoort zo meteen van me.
need-while-paused = Je neemt even pauze, dus ik zoek nu niemand. Weer zover? /resume.
need-not-shown = Andere leden zien dit niet, dus ik zoek niemand. Mag ik het tonen, zonder je naam? Dat kies je in /privacy.
need-at-limit =
    { $count ->
        [0] Je wilde voorlopig geen kennismakingen, dus ik zoek nog geen leden. Met /limit verander je dat.
        [one] Je hebt deze maand al de ene kennismaking die je wilde; een ja die nog wacht, telt mee. Zodra er weer ruimte is, zoek ik leden; met /limit maak je meer ruimte.
       *[other] Je hebt deze maand al de { $count } kennismakingen die je wilde; een ja die nog wacht, telt mee. Zodra er weer ruimte is, zoek ik leden; met /limit maak je meer ruimte.
    }
need-changed =
    Je hebt je bericht aangepast. Zal ik je vraag voortaan zo tonen?

    <q>{ $words }</q>

    Dan zoek ik opnieuw leden, en kaarten die nog wachten sluiten.
button-change-take = Ja, neem deze tekst
button-change-leave = Nee, laat het zo
need-change-left = Goed, je vraag blijft zoals ze was.
match-none = Er is nog niemand met een vraag als die van jou. Ik blijf zoeken: past er iemand, dan hoor je van me.

need-too-short = Dat is wat kort om er iemand bij te vinden. Wat speelt er, en wat zou helpen? Minstens 20 tekens.
need-too-long = Dat zijn meer dan 1.000 tekens. Wat is de kern? Stuur me die; de rest is voor het gesprek.
need-too-many = Je hebt vijf open vragen, en meer kan ik niet goed opvolgen. Sluit er eerst een af in /mine; je tekst blijft klaarstaan onder /need.
need-too-many-today = Dat zijn tien vragen in één dag. Morgen kan er weer een bij; je tekst blijft klaarstaan onder /need.
text-held = Iets hierin is al vaker rondgegaan. Een moderator leest het eerst; daarna krijgen anderen het te zien.
need-closed = Deze vraag is al afgesloten.
