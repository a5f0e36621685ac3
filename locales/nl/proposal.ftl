# Proposals for new services: drafting, what members think, what is decided, and afterwards.

proposal-begins = Een dienst voor leden die hulp zoeken bij: { $words }.
proposal-text =
    <b>{ $title }</b>

    { $description }
proposal-is-draft = Een ontwerp: leden zien het nog niet.
proposal-is-idea = Hoever het staat: een idee.
proposal-is-study = Hoever het staat: de werkgroep bekijkt het.
proposal-is-building = Hoever het staat: er wordt aan gebouwd.
proposal-is-launched = Hoever het staat: het is er.
proposal-is-declined = Hoever het staat: de werkgroep besliste om het niet te doen.
proposal-state-draft = ontwerp
proposal-state-idea = idee
proposal-state-study = wordt bekeken
proposal-state-building = in opbouw
proposal-state-launched = het is er
proposal-state-declined = komt er niet
proposal-voices =
    Wat leden zeggen:
    Voor: { $support }
    Tegen: { $oppose }
    Zou het gebruiken: { $use }
    Wil helpen bouwen: { $help }
proposal-voices-few = Wat leden zeggen: nog te weinig om te tonen.
proposal-needed = Leden met deze vraag: { $members }
proposal-reason =
    Waarom niet:
    <q>{ $reason }</q>
proposal-letter-yours = 💡 <b>Zou dit je helpen?</b> Jij en andere leden vertelden me over zo’n vraag. Nu is er een idee voor een nieuwe dienst, en jij mag als een van de eersten zeggen wat je ervan vindt.
proposal-letter-shown = 💡 <b>Een nieuwe dienst? Wat vind jij?</b> Je wilde van elk idee horen. Dat kun je aanpassen in /profile.
proposal-letter-building = 🔨 Goed nieuws: aan “{ $title }” wordt gebouwd. Je zei dat het je zou helpen, of je vertelde me over zo’n vraag. Ik schrijf je weer als het er is.
proposal-letter-declined =
    Je zei dat je “{ $title }” nodig had, of graag wilde. De werkgroep besliste om het niet te doen. Je hebt recht op de reden:

    <q>{ $reason }</q>

    Heb je er een open vraag over, dan blijft ze open, en blijf ik leden zoeken die ze kennen.
proposal-letter-launched = 🎉 <b>Het is er.</b> Je zei dat je “{ $title }” nodig had, of graag wilde. Nu is het een dienst van de coöperatie:
proposal-letter-asked = Een maand geleden vertelde ik je over de nieuwe dienst “{ $title }”. Helpt die je met wat je nodig had?
proposal-helped-yes = ✓ Je zei: ja. Fijn! Is je vraag opgelost, zeg het dan in /mine.
proposal-helped-partly = ✓ Je zei: gedeeltelijk.
proposal-helped-no = ✓ Je zei: nee.
button-helped-yes = Ja
button-helped-partly = Gedeeltelijk
button-helped-no = Nee
button-voice-support = 👍 Voor
button-voice-support-chosen = ✓ 👍 Voor
button-voice-oppose = 👎 Tegen
button-voice-oppose-chosen = ✓ 👎 Tegen
button-voice-use = Ik zou het gebruiken
button-voice-use-chosen = ✓ Ik zou het gebruiken
button-voice-help = Ik wil helpen bouwen
button-voice-help-chosen = ✓ Ik wil helpen bouwen
proposal-ask-named = Dank je! Mag de werkgroep je naam zien, en hoe ze je op Telegram bereikt, alleen voor dit voorstel? Anders ziet ze enkel hoeveel leden willen helpen.
button-voice-named = Ja, dat mag
button-voice-unnamed = Nee, tel me gewoon mee
proposal-help-named = ✓ De werkgroep ziet je naam bij dit voorstel. Neem “Ik wil helpen bouwen” terug, en hij is weg.
proposal-help-unnamed = ✓ Goed, je telt mee zonder je naam.
proposal-ask-why-not = <b>Wat spreekt ertegen?</b> Een regel volstaat. De werkgroep leest het zonder je naam, zodra vijf leden iets schreven.
proposal-ask-word = <b>Wat ontbreekt er nog?</b> Een regel volstaat. De werkgroep leest het zonder je naam, zodra vijf leden iets schreven.
proposal-words-thanks = Dank je. Zo kan het beter worden.
proposal-words-length = Tussen 3 en 300 tekens, graag.
proposal-over = Dit is intussen beslist. In /proposals zie je hoever het staat.
proposal-decided = Iemand heeft hier net over beslist. In /propose zie je hoever het nu staat.
proposals-heading =
    <b>Nieuwe diensten in de maak</b>
    Wat ze zijn, hoever ze staan en hoeveel leden erachter staan.
proposals-none = Er wordt nu niet over een nieuwe dienst nagedacht. Komt er een voor een vraag van jou, dan schrijf ik je.
proposals-line =
    { $number }. <b>{ $title }</b> – { $state }
    Voor: { $support } · zou het gebruiken: { $use }
button-proposal-look = Bekijken
button-proposal-service = De dienst
button-all-proposals = ☰ Alle voorstellen

profile-hear-mine = 💡 Nieuwe diensten: als ze een vraag van mij beantwoorden
profile-hear-all = 💡 Nieuwe diensten: alle voorstellen
profile-hear-none = 💡 Nieuwe diensten: alleen waar ik aan meedeed
profile-hear-ask = Over welke ideeën voor nieuwe diensten mag ik je schrijven? Wat je ervan zegt, telt mee zonder je naam.
button-hear-mine = Als het mijn vraag is
button-hear-all = Over alle
button-hear-none = Over geen
button-change-proposals = Nieuwe diensten

propose-heading =
    <b>Voorstellen voor nieuwe diensten</b>
    Waar het meest voor spreekt, staat bovenaan; het getal is op 100.
propose-none = Er is nog geen voorstel. Begin met een thema, of met een eigen idee.
propose-line = { $number }. <b>{ $title }</b> – { $state } · { $score }
propose-choose = Over welk thema gaat het? Thema’s van te weinig leden staan er niet bij.
propose-ask-title = Hoe heet de dienst in het { $language }? Hooguit 80 tekens.
propose-ask-description = Wat zou de dienst doen voor een lid, en wanneer heeft iemand hem nodig? In het { $language }, hooguit 600 tekens.
propose-now = De naam is nu: { $title }
propose-no-theme = Het komt niet uit een thema: wat leden zeggen, toont of het nodig is.
propose-evidence =
    <b>Wat ervoor spreekt</b>
    Leden met deze vraag: { $members }
    Diensten helpen hen gedeeltelijk: { $partly }
    Diensten helpen hen niet: { $unanswered }
propose-sectors = Naar werk: { $list }
propose-regions = Naar regio: { $list }
propose-quotes = In woorden van leden, met hun toestemming:
propose-no-quotes = Geen citaten: te weinig van deze leden staan het toe.
propose-priority =
    <b>Prioriteit: { $score } op 100</b>
    Bereik: { $reach_word } ({ $reach })
    Dringend: { $urgency_word } ({ $urgency })
    Ontbreekt: { $missing_word } ({ $missing })
grade-low = laag
grade-middle = gemiddeld
grade-high = hoog
propose-against = Waarom leden tegen zijn:
propose-helpers = <b>Willen helpen bouwen</b>, en jullie mogen het weten:
propose-helper = • { $name }
propose-afterwards =
    <b>Een maand later: helpt het?</b>
    Ja: { $yes }
    Gedeeltelijk: { $partly }
    Nee: { $no }
propose-history = <b>Wat er beslist werd</b>
propose-event = { $date }: { $state }
button-propose-theme = 💡 Uit een thema
button-propose-nothing = ✏️ Een eigen idee
button-propose-this = 💡 Hiervoor een dienst voorstellen
button-propose-number = 💡 Voorstel voor { $number }
button-propose-rewrite = ✏️ Herschrijven
button-move-idea = Tonen aan de leden van wie de vraag komt
button-move-study = We bekijken het
button-move-building = We bouwen eraan
button-move-launched = Het is er
button-move-declined = We doen het niet
button-move-wide = Nu al aan iedereen tonen
button-move-sure = Ja, doe maar
button-launch-new = ➕ Als nieuwe dienst
move-ask-reason = Waarom niet? De leden van wie de vraag komt, en wie ervoor was, lezen deze regel. Hooguit 300 tekens.
move-choose-service = Welke dienst is het? Zet hem met de teksten van het voorstel in de catalogus, of kies de dienst die het geworden is.
move-sure-idea = “{ $title }” gaat naar de leden van wie de vraag komt, en na een week naar iedereen. Is de tekst klaar?
move-untranslated = Nog niet geschreven in: { $missing }. Wie een van die talen koos, leest het in het { $instead }.
move-sure-study = “{ $title }”: jullie bekijken het. Leden zien dat in /proposals.
move-sure-building = Aan “{ $title }” wordt gebouwd. Leden die erop wachten, horen het. Klopt dat?
move-sure-launched = “{ $title }” is er. Leden die erop wachten, krijgen de kaart van de dienst, en over een maand de vraag of het helpt. Klopt dat?
move-sure-declined = Dit lezen ze. Terugnemen kan niet.

audit-proposal-drafted = Ontwierp het voorstel { $words }
audit-proposal-written = Herschreef het voorstel { $words }
audit-proposal-idea = Toonde leden het voorstel { $words }
audit-proposal-widened = Opende het voorstel { $words } voor iedereen
audit-proposal-study = Voorstel { $words }: wordt bekeken
audit-proposal-building = Voorstel { $words }: in opbouw
audit-proposal-launched = Voorstel { $words }: het is er
audit-proposal-declined = Voorstel { $words }: komt er niet
