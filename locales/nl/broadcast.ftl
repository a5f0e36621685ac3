# Writing to many members.

button-mod-broadcast = 📣 Schrijf aan leden
broadcast-message =
    📣 <b>Van de coöperatie</b>

    { $words }
button-news-off = Zulke berichten niet meer
news-off = Goed, zulke berichten krijg je niet meer. In /profile kun je ze weer aanzetten.
profile-news-yes = 📣 Nieuws van de coöperatie: ja
profile-news-no = 📣 Nieuws van de coöperatie: nee
button-change-news = Nieuws aan/uit

broadcast-list = 📣 <b>Berichten aan leden</b>
broadcast-entry = { $number }. { $state } · { $words }
broadcast-state-draft = wordt geschreven
broadcast-state-planned = gepland
broadcast-state-running = onderweg
broadcast-state-done = verstuurd
broadcast-state-stopped = gestopt
button-broadcast-new = ✏️ Schrijf een nieuw bericht
broadcast-composer = 📣 <b>Een bericht aan leden</b>
broadcast-to-all =
    { $count ->
        [one] Aan iedereen: één lid
       *[other] Aan iedereen: { $count } leden
    }
broadcast-to-some = Aan: { $kind }, { $value } ({ $size } leden)
broadcast-text-line = { $language }: { $words }
broadcast-no-text-yet = Schrijf het in minstens één taal: tik op de taal.
broadcast-first-counts = Wie een taal leest waarin er geen tekst is, krijgt die welke je het eerst schreef.
button-broadcast-who = 👥 Aan wie
button-broadcast-preview = 👁 Voorbeeld
button-broadcast-when = 🕘 Wanneer, en versturen
button-broadcast-drop = Weggooien
broadcast-ask-text = Schrijf de tekst in deze taal: { $language }. Tot 3.500 tekens; zonder opmaak, links mogen.
button-broadcast-drop-text = Haal deze tekst eruit
broadcast-length = Een bericht van 1 tot 3.500 tekens, graag.
broadcast-ask-who = Aan wie gaat het?
button-broadcast-all = Iedereen
button-broadcast-language = Taal
button-broadcast-sector = Vakgebied
button-broadcast-region = Streek
button-broadcast-theme = Thema
button-broadcast-role = Rol
button-broadcast-value = { $value }
broadcast-which = Welke?
broadcast-no-themes = Er is nog geen thema met vijf leden of meer.
broadcast-not-in = Er is geen tekst in deze taal: { $language }. Wie ze leest, krijgt die in het { $other }.
button-broadcast-test = Stuur het alleen naar mij, als test
broadcast-ask-when = Wanneer gaat het weg? Onze klok zegt { $clock }. Tik, of typ het: “morgen 9:00”, “24/12 18:30”.
button-broadcast-now = Nu
button-broadcast-at = Om { $clock }
broadcast-when-unclear = Daar lees ik geen tijdstip in. Typ het als “morgen 9:00”, “24/12 18:30” of “18:30”.
broadcast-when-past = Dat tijdstip is voorbij of meer dan een jaar ver. Typ een later tijdstip, zoals “morgen 9:00”.
broadcast-moment = { $day }, { $clock }
broadcast-sure-now = Het gaat <b>nu</b> weg ({ $when }).
broadcast-sure-at = Het gaat weg op <b>{ $when }</b>.
broadcast-sure = In stille uren wacht het tot die voorbij zijn. Wie geen nieuws wil, krijgt niets. Klopt het zo?
button-broadcast-go = Ja, verstuur het
broadcast-no-text = Schrijf eerst een tekst.
broadcast-nobody = Niemand zou dit krijgen: kies anderen.
broadcast-confirmed = Dit is al bevestigd. Het staat in /mod, bij de berichten aan leden.
broadcast-over = Dit is al afgelopen.
button-broadcast-stop = ✋ Stop
broadcast-planned-for = 🕘 Gepland voor { $when }. Je hoort hoe het gaat.
broadcast-planned-going = 📣 Het begint zo.
broadcast-running-going =
    📣 <b>Onderweg</b>
    In totaal: { $total } · aangekomen: { $delivered }
    Mislukt: { $failed } · onzeker: { $unsure } · te gaan: { $waiting }
broadcast-stopped-going =
    ✋ <b>Gestopt.</b> Wat nu al onderweg is, komt nog aan.
    In totaal: { $total } · aangekomen: { $delivered }
    Mislukt: { $failed } · onzeker: { $unsure } · te gaan: { $waiting }
broadcast-stopped-ended =
    ✋ <b>Je bericht is gestopt</b>
    In totaal: { $total } · aangekomen: { $delivered }
    Mislukt: { $failed } · onzeker: { $unsure }
broadcast-done-ended =
    ✅ <b>Je bericht is verstuurd</b>
    In totaal: { $total } · aangekomen: { $delivered }
    Mislukt: { $failed } · onzeker: { $unsure }
