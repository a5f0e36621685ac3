# /privacy, /mydata, /forget: waar je ja op zei, wat er van je is, en er een einde aan maken.

consent-keeping = Bewaren wat ik vertel
consent-peers = Tonen aan leden, zonder mijn naam
consent-quotes = Aanhalen, zonder mijn naam
consent-unasked = Berichten waar ik niet om vroeg

consent-text-keeping =
    <b>Mag ik bewaren wat je me vertelt?</b>

    • <b>Wat?</b> Wat je over je werk vertelt, je vragen en je ervaringen. Ook je Telegram-id en je gebruikersnaam.
    • <b>Waarvoor?</b> Om je te schrijven, om te zoeken wie bij je past, en om de coöperatie te tonen op welke vragen nog geen antwoord is. Dat laatste alleen in aantallen.
    • <b>Wie leest mee?</b> Moderatoren kunnen je vragen lezen, zodat dit een veilige plek blijft. Of andere leden ze zien, kies je apart.

    Wat je nodig hebt, kan ook over je gezondheid, geld of een conflict gaan. Zulke gegevens zijn extra beschermd: ik bewaar ze alleen als jij dat uitdrukkelijk goedvindt. Jij bepaalt wat je vertelt.

    Met /privacy zie je altijd wat er van je is, verander je van gedachte of laat je alles wissen.
consent-keeper = <b>Wie bewaart het?</b> { $who }
consent-text-peers =
    <b>Je vragen en ervaringen tonen aan andere leden</b>

    Zonder je naam: ze zien je woorden, je vak, je regio en je talen. Je naam en hoe ze je bereiken pas als jullie <b>allebei</b> ja zeiden. Wie je goed kent, kan je woorden toch herkennen.

    Zonder dit bewaar ik je vraag wel, maar zoek ik niemand voor je.
consent-text-unasked =
    <b>Berichten waar je niet om vroeg</b>

    Nieuws van de coöperatie, nieuwe voorstellen, een duwtje na een kennismaking, en een woordje als iets van jou iemand geholpen heeft.

    Kaarten, antwoorden en wat je zelf vraagt, krijg je hoe dan ook.

start-choices = Nog twee dingen. Kies wat je goedvindt en tik dan op «Klaar». Veranderen kan altijd met /privacy.
button-open-label = ▫️ { $label }

privacy-card =
    <b>🔒 Jouw gegevens, jouw keuze</b>

    Elke toestemming staat op zichzelf. Je geeft ze of trekt ze in wanneer je wilt, en dat geldt meteen.
privacy-line-yes = ✅ { $what }
privacy-line-no = ▫️ { $what }
privacy-line-older = ✅ { $what } – de tekst is vernieuwd
privacy-line-unasked = ✅ { $what } – nog niet gevraagd
privacy-what = Tik om te lezen wat het inhoudt, of om te veranderen.
privacy-said-yes = Je zei <b>ja</b> op { $day }.
privacy-said-no = Je zei <b>nee</b> op { $day }.
privacy-never-asked = Hierover heb je nog niets gezegd.
privacy-text-is-new = Sindsdien heb ik de tekst duidelijker gemaakt. Je ja geldt zoals het toen was.
privacy-keeping-end =
    Wil je dit niet meer? Dan kun je al je vragen wissen en lid blijven, of alles laten wissen. Zonder dat ik iets bewaar, kun je niet meedoen.
button-privacy-purpose = { $what }
button-privacy-yes = Ja, dat mag
button-privacy-no = Nee
button-privacy-still = Ja, dat blijft goed
button-privacy-look = 🔒 Bekijken
button-privacy-needs = Al mijn vragen wissen
button-privacy-needs-sure = Ja, wis al mijn vragen
privacy-needs-ask = Dan wis ik de tekst van al je vragen, ook de oude, en wat ik eruit afleidde. Open kaarten sluit ik. Je profiel en je ervaringen blijven. Dit kan niet ongedaan worden gemaakt.
privacy-needs-gone =
    { $count ->
        [0] Er waren geen vragen van je.
        [one] Gewist: één vraag.
       *[other] Gewist: { $count } vragen.
    }
privacy-texts-new = 🔒 Ik heb duidelijker opgeschreven wat ik van je bewaar en waarvoor, en je kunt nu elk ding apart kiezen. Er verandert niets voor je kiest. Wil je eens kijken, wanneer het je past?

button-mydata = 📄 Wat er van mij bewaard wordt
button-mydata-first = 📄 Eerst mijn gegevens
mydata-coming = Je krijgt zo twee bestanden: een pagina om te lezen, en dezelfde gegevens voor een computer. Alleen jij krijgt ze. Er kan iets gevoeligs in staan: bewaar ze op een veilige plek.
mydata-on-its-way = Je gegevens zijn al onderweg. Nog een ogenblik.
mydata-caption-html = Alles wat ik van je bewaar, om te lezen.
mydata-caption-json = Dezelfde gegevens, volledig, voor een computer.

button-forget = 🗑 Alles van mij wissen
button-forget-on = Ja, verder
button-forget-sure = Ja, wis nu alles
button-forget-not = Nee, laat alles staan
forget-ask = <b>Alles van jou wissen?</b>
forget-goes =
    <b>Wat verdwijnt</b>
    • je profiel, je vragen en ervaringen, je antwoorden, en wat ik daaruit afleidde
    • wat je via mij in gesprekken en kringen schreef
    • kaarten van jou in de chats van anderen, zolang er geen kennismaking van kwam
    • gesprekken via mij en kringen waar je in zit: de anderen horen dat het gedaan is of dat er iemand minder is, zonder reden
forget-stays =
    <b>Wat blijft</b>
    • aantallen zonder naam
    • lege rijen zonder naam of woorden, bijvoorbeeld dat een ander ooit met iemand kennismaakte
    • een merkteken waaruit je Telegram-id niet af te lezen is. Daarmee wis ik je opnieuw als iemand een oude reservekopie terugzet
    • wat al in chats van anderen staat na een kennismaking of in een gesprek: dat is van hen. Uit een Telegram-groep ga je zelf weg
    • reservekopieën van vroeger, tot de coöperatie ze opruimt
forget-stays-blocked = Je bent geblokkeerd. Ook dat onthoudt het merkteken, tot een moderator het opheft.
forget-sure = Heel zeker? Hierna kan niemand het terughalen, ook ik niet.
forget-not = Goed, alles blijft zoals het is.
forget-done = Alles van jou is gewist. Dank je voor je vertrouwen, en het ga je goed. Dit gesprek in je Telegram kun je zelf verwijderen. Terugkomen kan altijd: /start.
forget-nothing = Ik bewaar niets van je.
forget-nothing-short = Ik bewaar niets meer van je.
former-member = iemand die er niet meer is

# De pagina met alles wat er van een lid is.
mydata-title = Wat Raakvlak van jou bewaart
mydata-intro = Dit is alles, in gewone woorden. In het tweede bestand staat hetzelfde met elk detail, ook wat alleen de computer nodig heeft. Klopt er iets niet? Veel pas je zelf aan met /profile en /mine. Alles laten wissen kan met /forget.
mydata-end = Deze pagina haalt niets van het internet en stuurt niets door.
mydata-yes = ja
mydata-no = nee
mydata-rest =
    { $count ->
        [one] Eén rij voor de computer staat in het tweede bestand.
       *[other] { $count } rijen voor de computer staan in het tweede bestand.
    }
mydata-profile = Wie je bent
mydata-profile-why = Om je te schrijven en om te tonen wat je koos te tonen. Tot je alles laat wissen.
mydata-consents = Waar je ja en nee op zei
mydata-consents-why = Om te kunnen aantonen wat je goedvond, en wanneer. Tot je alles laat wissen.
mydata-needs = Je vragen
mydata-needs-why = Om leden te vinden die ze kennen. Van elke open vraag maakt de computer een reeks getallen om te vergelijken. Open tot jij ze afsluit, daarna hooguit 24 maanden.
mydata-services = Wat je zei van de diensten
mydata-services-why = Om te zien waar diensten tekortschieten. Zo lang als de vraag erbij.
mydata-experiences = Je ervaringen
mydata-experiences-why = Voor leden die na je komen. Tot je ze verwijdert.
mydata-questions = Wat je opzocht met /ask
mydata-questions-why = Om terug te kunnen bladeren. Dertig dagen, tenzij er een gesprek van kwam.
mydata-cards = Kaarten die je kreeg
mydata-cards-why = Om je niet twee keer hetzelfde te vragen. Wat de ander antwoordde, staat hier niet.
mydata-introductions = Met wie je kennismaakte
mydata-introductions-why = Om te vragen hoe het ging, en jullie niet opnieuw voor te stellen. Namen van anderen staan hier niet: die zijn van hen.
mydata-talks = Wat je schreef in gesprekken via mij
mydata-talks-why = Zodat een moderator een melding kan beoordelen. Dertig dagen. Wat de ander schreef, is van de ander.
mydata-circles = Je kringen
mydata-circles-why = Om jullie samen te brengen. Wat je zei: dertig dagen.
mydata-helped = Wat jou hielp
mydata-helped-why = Zodat wie het deelde, hoort dat het hielp, nooit van wie.
mydata-proposals = Wat je van nieuwe diensten vond
mydata-proposals-why = Om te kiezen welke diensten er komen.
mydata-reports = Wat je meldde
mydata-reports-why = Zodat een moderator kan kijken.
mydata-decisions = Wat er over je beslist is
mydata-decisions-why = Wat moderatoren beslisten en jou verteld is, en wat je antwoordde. 24 maanden.
mydata-role = Wat je deed met een rol
mydata-role-why = Zodat duidelijk blijft wie wat besliste. 24 maanden.
mydata-conversation = Waar we gebleven waren
mydata-conversation-why = Om verder te gaan waar je stopte. Na een dag zonder antwoord laat ik het los.
mydata-inbox = Wat je me stuurde
mydata-inbox-why = Zoals het binnenkwam, zodat er niets verloren gaat. Zeven dagen.
mydata-outbox = Wat ik je stuurde
mydata-outbox-why = De woorden alleen tot ze verstuurd zijn. Daarna nog het nummer van het bericht.
mydata-field-text = Tekst
mydata-field-when = Wanneer
mydata-field-closed = Afgesloten
mydata-field-changed = Gewijzigd, nog niet bevestigd
mydata-field-situation = Wat er speelde
mydata-field-tried = Wat je probeerde
mydata-field-helped = Wat hielp
mydata-field-missing = Wat er ontbreekt
mydata-field-answer = Je antwoord
mydata-field-words = In je eigen woorden
mydata-field-reason = Waarom
mydata-field-takeaway = Wat je meeneemt
mydata-field-name = Voornaam
mydata-field-username = Gebruikersnaam
mydata-field-telegram = Telegram-id
mydata-field-language = Taal
mydata-field-spoken = Talen
mydata-field-sector = Werk
mydata-field-region = Regio
mydata-field-years = Hoelang
mydata-field-zone = Tijdzone
mydata-field-joined = Lid sinds
mydata-field-paused = Pauze sinds
mydata-field-decided = Beslist
mydata-field-role = Rol
mydata-field-code = Uitnodiging
mydata-field-purpose = Toestemming
mydata-field-version = Tekst nummer

# For moderators, once a month.
mod-retention =
    🧹 <b>Wat vorige maand vanzelf verdween</b>
    Binnengekomen berichten: { $updates } · begonnen en niet afgemaakt: { $drafts }
    Zinnen uit gesprekken en kringen: { $lines } · oude vragen: { $needs } · logboek en dossiers: { $audit }
    { $people ->
        [0] Leden die al te lang niet te bereiken zijn: minder dan 5
       *[other] Leden die al te lang niet te bereiken zijn: { $people } of meer
    }
