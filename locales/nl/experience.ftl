# Sharing an experience, and what helped.

experience-situation-ask =
    <b>Wat heb je meegemaakt?</b> Drie korte vragen, en dan zie je het zoals anderen het zullen lezen. Niemand ziet iets voor je het deelt.

    <b>1 van 3.</b> Wat speelde er? Vertel het zoals aan een collega, zonder namen en adressen.
experience-tried-ask = <b>2 van 3.</b> Wat heb je geprobeerd dat niet echt werkte? Dat bespaart anderen de omweg.
experience-text-ask = <b>3 van 3.</b> En wat heeft geholpen?
experience-ask = 🎉 Goed nieuws! <b>Wat heeft geholpen?</b> In een paar zinnen, voor wie dit na jou meemaakt.
experience-edited = Ik ging uit van wat je eerst stuurde. Op het einde zie je alles, en kun je het opnieuw schrijven.

experience-card = <b>Je ervaring, zoals anderen ze zullen lezen</b>
experience-part-situation =
    Wat er speelde:
    <q>{ $words }</q>
experience-part-tried =
    Wat niet echt werkte:
    <q>{ $words }</q>
experience-part-text =
    Wat hielp:
    <q>{ $words }</q>
experience-talk-ask = Wil je er ook over praten met een lid dat er nu in zit? Ik vraag het je telkens, en je naam krijgen ze pas als je ja zegt.
button-share-talk = Delen, en praten mag
button-share-read = Delen, alleen om te lezen
button-anew = Opnieuw schrijven

experience-shared-talk = ✅ Gedeeld, dank je! Wie ernaar zoekt met /ask kan het lezen, zonder je naam. Wil iemand praten, dan vraag ik het jou eerst. Aanpassen of wissen kan in /mine.
experience-shared-read = ✅ Gedeeld, dank je! Wie ernaar zoekt met /ask kan het lezen, zonder je naam. Aanpassen of wissen kan in /mine.
experience-cancelled = Goed, ik bewaar er niets van. Een andere keer: /experience.

experience-would-ask = Geen probleem. Fijn dat het in orde is! Wil je erover praten met een lid dat er nu in zit? Ik vraag het je telkens, en je naam krijgen ze pas als je ja zegt.
button-would-talk = Ja, dat wil ik
button-rather-not = Liever niet
experience-would-yes = Dank je! Heeft iemand het nodig, dan vraag ik het jou eerst. Van gedachten veranderen kan in /mine.
experience-would-no = Goed. Veel plezier in je werk!

experience-too-short = Dat is wat kort om je erin te herkennen. Wat speelde er? Minstens 20 tekens.
experience-length = Tussen 5 en 1.000 tekens, graag. Wat is het belangrijkste?

my-experiences = <b>Wat je deelde</b>
my-experiences-none = Je deelde nog geen ervaring.
button-my-experiences =
    { $count ->
        [one] 🌱 Mijn ervaring
       *[other] 🌱 Mijn { $count } ervaringen
    }
button-tell-experience = 🌱 Deel een ervaring
my-experience = <b>Je ervaring</b>
my-experience-talk-yes = 💬 Je wilt erover praten.
my-experience-talk-no = 📖 Alleen om te lezen: niemand kan een gesprek vragen.
my-experience-hidden = Een moderator heeft dit verborgen voor anderen. Vragen daarover? Contacteer de coöperatie.
button-edit-situation = ✏️ Wat er speelde
button-edit-tried = ✏️ Wat niet echt werkte
button-edit-text = ✏️ Wat hielp
button-talk-yes = 💬 Ik wil erover praten
button-talk-no = 📖 Liever geen gesprekken
button-delete = Wissen
button-leave-out = Weglaten
my-experience-edit-situation = Wat speelde er? Ik neem de tekst die je nu stuurt.
my-experience-edit-tried = Wat werkte niet echt? Ik neem de tekst die je nu stuurt.
my-experience-edit-text = Wat hielp? Ik neem de tekst die je nu stuurt.
my-experience-had =
    Dit had je:
    <q>{ $words }</q>
my-experience-delete =
    Deze ervaring wissen? De tekst is dan weg, en de kaarten erover sluiten.

    <q>{ $words }</q>
button-delete-sure = Ja, wissen
my-experience-deleted = Gewist.

my-experience-elsewhere-yes = 🔗 Leden mogen ze in andere chats tonen, zonder je naam.
my-experience-elsewhere-no = 🔒 Ze blijft hier, in de bot.
button-elsewhere = 🔗 Leden ze elders laten tonen
button-elsewhere-no = 🔒 Weer alleen in de bot
elsewhere-consent =
    🔗 <b>Mogen leden dit in andere chats tonen?</b>
    Wie in een andere chat mijn naam en een paar woorden typt, vindt het dan en kan het daar plaatsen: wat er speelde, wat je probeerde, wat hielp. Je naam staat er niet bij, en ook niets anders over jou. Maar wie het daar leest, is misschien geen lid en kan het doorsturen.

    Je kunt dit altijd terugnemen. Wat dan al in een chat staat, blijft daar staan.
button-elsewhere-yes = Ja, dat mag
elsewhere-nothing-to-read = Schrijf eerst wat hielp; anders valt er niets te tonen.
elsewhere-heading = 🌱 <b>Een ervaring van een zelfstandige</b>
elsewhere-untitled = Een ervaring
elsewhere-ask = Stel een vraag in de bot
elsewhere-join = Voor leden: begin in de bot

thanks-helped =
    🌱 Wat je deelde, heeft geholpen:

    <q>{ $words }</q>

    Dank je daarvoor.
thanks-helped-many =
    🌱 Wat je deelde, heeft opnieuw geholpen:

    <q>{ $words }</q>

    Intussen al minstens { $count } keer, alles samen. Dank je daarvoor.
