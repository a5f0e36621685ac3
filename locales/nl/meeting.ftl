# The meetings of a circle: dates, reminders, opening questions, and how it was.

dates-ask =
    📅 <b>Wanneer spreken we af?</b> (bijeenkomst { $number })
    Vink alles aan wat je past; een bijeenkomst duurt een uur. De anderen zien niet wat je aanvinkt. Binnen twee dagen kies ik de datum die de meesten past.
dates-ask-again =
    📅 <b>Nog een poging</b> (bijeenkomst { $number })
    Geen van de data paste drie van jullie. Past een van deze?
button-date = { $label }
button-dates-done = Klaar
button-dates-none = Geen van deze
dates-chosen = De datum is intussen gekozen. Kijk in /circles.
dates-none-noted = 👌 Genoteerd: geen van deze past je. Verandert er iets, dan kun je via /circles opnieuw aanvinken zolang de datum niet vastligt.
dates-noted = ✅ Genoteerd. Dit past je:
date-noted = • { $moment }
date-chosen = 📅 <b>Bijeenkomst { $number }: { $moment }</b>
    Dat past de meesten van jullie. De dag ervoor herinner ik je eraan.

meeting-tomorrow = 🔔 <b>Je kring komt samen: { $moment }</b>
opening-1 =
    <b>Om te beginnen</b>
    • Wie ben je, en hoe staat het nu met je werk? Twee minuten elk.
    • Wat spreken jullie af? Bijvoorbeeld: wat gezegd wordt, blijft hier; iedereen komt aan bod; advies alleen als erom gevraagd wordt.
    • Welke vraag zou na vandaag wat lichter mogen wegen?
    • Kies één vraag. De anderen vragen tien minuten lang alleen maar door: wanneer speelt het, wat heb je al geprobeerd, wat maakt het lastig?
opening-2 =
    <b>Om te beginnen</b>
    • Wat is er sinds de vorige keer in beweging gekomen, hoe klein ook?
    • Wat probeerde je dat niet werkte, en wat leerde je daarvan?
    • Wiens vraag is het vandaag? Vertel ze in drie minuten en eindig met: ‘Waar ik jullie over wil laten meedenken, is…’
    • Daarna om beurten: ‘Wat ik erin herken, is…’ en ‘Als het mijn vraag was, zou ik…’. Wie de vraag stelde, luistert alleen.
opening-3 =
    <b>Om te beginnen</b>
    • Wat doe je nu anders dan toen de kring begon?
    • Welke vraag ligt er nog? Neem die eerst.
    • Wat heb je nodig om het vol te houden, en van wie?
    • Tot slot: wat kreeg je van elk van de anderen? Zeg het hun.
opening-more =
    <b>Om te beginnen</b>
    • Hoe zit je er vandaag bij, in één zin?
    • Wat nam je je de vorige keer voor, en wat is ervan gekomen?
    • Wiens vraag heeft dit uur het hardst nodig? De anderen vragen eerst, herkennen dan, en raden pas daarna iets aan.
    • Wat is de kleinste stap die je zet voor jullie elkaar weer spreken?
meeting-soon = ⏰ Binnen het uur begint je kring: { $moment }.

meeting-worth-ask = 🪑 Hoe was de laatste bijeenkomst van je kring: was ze je uur waard? De anderen zien je antwoord niet.
button-meeting-worth-yes = Ja
button-meeting-worth-somewhat = Een beetje
button-meeting-worth-no = Nee
meeting-goes-on-ask = Dank je. Wil je verder met deze kring?
button-goes-on-yes = Ja, graag
button-goes-on-no = Nee
takeaway-ask = Wat neem je mee? Schrijf je een zin, dan leest je kring hem zonder je naam, samen met die van anderen, zodra er minstens drie zijn. In een kleine kring raden ze misschien van wie hij is. Overslaan mag ook.
takeaway-skipped = 👌 Dank je, dat was het.
takeaway-thanks =
    ✅ Dank je. Schrijven drie van jullie er een, dan leest je kring ze zodra iedereen twee dagen de tijd had:
    <q>{ $words }</q>
button-takeaway-back = Terugnemen
takeaway-length = Een zin van hooguit 300 tekens, alsjeblieft.
meeting-told = Die bijeenkomst is intussen afgerond. Toch bedankt!
takeaways-heading = 💬 <b>Wat jullie meenemen uit je bijeenkomst</b>
takeaway = <q>{ $words }</q>
