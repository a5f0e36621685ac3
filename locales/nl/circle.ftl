# Circles: a few members who talk three times about the same trouble.

circle-card = 🪑 <b>Heb je zin in een kring?</b>
circle-card-kept =
    🪑 <b>Misschien komt er toch een kring</b>
    De vorige keer waren jullie met te weinig, en je vroeg me je ja te bewaren. Het telt nu mee; je kunt het nog terugnemen.
circle-card-waits = 🪑 <b>Deze kring wacht nog op een antwoord</b>
circle-again =
    🪑 <b>Ik was even onbereikbaar</b>
    Tikte je intussen op een knop, dan is dat niet aangekomen. Daarom vraag ik het opnieuw.
circle-card-passed = ⌛ <b>De tijd voor deze kring is om.</b> Er komen er nog.
circle-waiting = ✅ <b>Je zei ja.</b> Zodra jullie met vier zijn, schrijf ik je. Tot dan kun je het terugnemen.
circle-declined = 👌 <b>Goed, deze keer niet.</b> Niemand hoort ervan.
circle-is-complete = ✅ <b>Je zei ja, en met jou is de kring compleet.</b>
circle-joined-late = ✅ <b>Je zei ja.</b> De kring is net begonnen: welkom.
circle-card-yours =
    Verschillende leden zitten met hetzelfde als jij. Jij schreef:
    <q>{ $words }</q>
circle-card-words = Woorden die meer dan één van jullie gebruikt: { $words }
circle-card-what =
    <b>Een kring</b> is intervisie: vier tot zeven leden die drie keer een uur met elkaar praten, in het { $language }. Ieder brengt een eigen vraag mee, de anderen vragen door en denken mee. Wat daar gezegd wordt, blijft daar.

    Zeggen vier van jullie ja binnen zeven dagen, dan begint hij. Pas dan horen wie ja zei elkaars voornaam, ook de jouwe. Zeg je nee, dan hoort niemand dat.
circle-card-over = De tijd voor deze kring is om.
circle-has-begun = Je kring is begonnen. Met /circles kun je hem verlaten.
button-circle-yes = Ja, ik doe mee
button-circle-no = Deze keer niet
button-circle-take-back = Mijn ja terugnemen
button-circle-keep = Bewaar mijn ja voor later
circle-too-few = 🪑 De kring gaat niet door: binnen zeven dagen kwamen we niet tot vier. Dat kan gebeuren. Zal ik je ja bewaren voor als er een nieuwe kans komt? Je krijgt dan eerst een kaart, en kunt nog van gedachten veranderen.
circle-yes-kept = ✅ Bewaard. Komt er een nieuwe kans, dan krijg je een kaart.

circle-begins =
    🎉 <b>Je kring begint</b>
    Samen met: { $names }

    Eerst dit: waar praten jullie? Als iemand van jullie een kleine Telegramgroep opent, kunnen jullie daar ook bellen. Doet niemand dat binnen drie dagen, dan geef ik jullie berichten zelf door.
circle-begun =
    🎉 <b>Je zit in de kring</b>
    Samen met: { $names }
circle-newcomer = 👋 { $name } komt bij je kring.
circle-needs-host = 🪑 Er is een kring begonnen die iemand zoekt om een Telegramgroep te openen. De leden kunnen dat zelf, en jij kunt het ook. Jullie zien elkaar dan in de groep.
button-circle-host = Ik wil wel een groep openen
button-circle-not-host = Toch liever niet
circle-link-ask =
    Dank je! Het kost een minuut:

    1. Maak in Telegram een nieuwe groep; de naam kies je zelf.
    2. Open de gegevens van de groep → Leden toevoegen → Uitnodigen via link.
    3. Kopieer de link en stuur hem hier naar mij.

    Ik geef hem aan de leden van de kring en aan niemand anders.
circle-link-unfit = Ik heb de uitnodigingslink van de groep nodig. Die begint met https://t.me/+ en er hoeft niets anders in het bericht te staan.
circle-has-place = Dank je, maar het is niet meer nodig: de kring heeft al een plek. Kijk in /circles.
circle-has-host = Dank je! Iemand anders is al een groep aan het openen.
circle-not-hosting = 👌 Goed. Misschien doet iemand anders het; anders geef ik jullie berichten door.
circle-link-thanks = 📬 Dank je! Iedereen in de kring heeft de link nu.
circle-place-group = 📍 Je kring heeft een groep. De link is alleen voor wie in de kring zit.
circle-place-relay = 📍 Niemand heeft een groep geopend, en dat geeft niet: je kring praat hier. Kom binnen met /circle; vanaf dan geef ik wat je schrijft onder je voornaam door aan de anderen, tot je naar buiten gaat.
button-circle-group = Naar de groep
button-circle-enter = Binnenkomen

circle-entered =
    🚪 <b>Je bent in de kring</b>
    Wat je nu schrijft, gaat naar { $names }. Ik bewaar het dertig dagen. Met om het even welke opdracht, of met de knop, ga je naar buiten.
circle-line = <b>{ $name }</b>: { $words }
circle-new-lines = 💬 Er is iets nieuws in je kring.
circle-out = 👋 Je bent even uit de kring. Wat je nu schrijft, blijft tussen jou en mij. Terug naar binnen: /circle
circle-out-already = Je bent nu niet in de kring. Kom binnen met /circle.
circle-stale = Je schreef al drie uur niets in de kring, dus dit heb ik naar niemand gestuurd. Met /circle kom je weer binnen.
circle-edited = Wijzigingen geef ik niet door. Stuur je het als een nieuw bericht?
circle-only-text = Ik kan hier alleen tekst doorgeven. Kun je het typen?
circle-line-length = Een bericht van hooguit 2000 tekens, alsjeblieft. Je mag er meer dan één sturen.
circle-not-here = Deze kring praat niet meer hier. In /circles zie je hoe het ervoor staat.
circle-in-group = 📍 Je kring praat in zijn groep.
button-circle-out = Naar buiten

circles-none = 🪑 Je zit nu niet in een kring. Als minstens vier leden met hetzelfde zitten en dezelfde taal spreken, vraag ik je of je er een wilt.
circle-mine =
    🪑 <b>Je kring</b>
    Samen met: { $names }
    Taal: { $language }
circle-no-place-yet = Er is nog geen plek. Opent niemand een groep binnen drie dagen na het begin, dan praten jullie hier, via mij.
circle-next-date = 📅 Bijeenkomst { $number }: { $moment }
circle-date-is-chosen = 📅 De volgende datum wordt gekozen.
button-circle-dates = Welke data mij passen
button-circle-leave = De kring verlaten
button-circle-leave-sure = Ja, verlaten
circle-leave-ask = Wil je je kring verlaten? De anderen horen dat je weg bent, en geen reden. Naar deze kring kun je niet terug.
circle-left = 👋 Je hebt de kring verlaten. Fijn dat je er was. Wat daar gezegd werd, blijft daar.
circle-someone-left = { $name } heeft je kring verlaten. Wat gezegd werd, blijft onder jullie.
circle-one-left = Er is iemand minder in je kring. Wat gezegd werd, blijft onder jullie.
circle-ended-few = 🪑 Je kring is te klein geworden om door te gaan, dus hij eindigt hier. Bedankt voor wat jullie elkaar gaven. Komt er een nieuwe kans, dan vraag ik het je.
circle-ended-no-date = 🪑 Ik zocht drie keer een datum en vond er geen die drie van jullie past, dus de kring eindigt hier. Dat zegt niets over jullie: agenda’s zijn koppig.
circle-ended =
    🪑 <b>Je kring eindigt hier</b>
    Bedankt voor je tijd, je vragen en je eerlijkheid. Wat gezegd werd, blijft onder jullie. Hadden jullie een groep, dan blijft die van jullie zolang je wilt.
circle-goes-on = 🎉 Je kring gaat door, nog drie keer. Samen met: { $names }
circle-goodbye = 👋 De drie keer zijn voorbij, en daarmee eindigt de kring voor jou. Fijn dat je er was. Een paar anderen gaan nog even verder.

circle-moment = { $weekday } { $day }, { $time }
weekday-0 = maandag
weekday-1 = dinsdag
weekday-2 = woensdag
weekday-3 = donderdag
weekday-4 = vrijdag
weekday-5 = zaterdag
weekday-6 = zondag

# For moderators and the working group. Zero stands for fewer than five.
circles-preview =
    🪑 <b>De kringen van deze week staan klaar</b>

    Kringen: { $count ->
        [0] minder dan vijf
       *[other] { $count }
    }
    Leden die een kaart krijgen: { $members ->
        [0] minder dan vijf
       *[other] { $members }
    }

    Deze week niet in een kring:
    • te weinig anderen zitten met hetzelfde: { $left_alone ->
        [0] minder dan vijf
       *[other] { $left_alone }
    }
    • genoeg, maar niet in één taal: { $left_language ->
        [0] minder dan vijf
       *[other] { $left_language }
    }
    • niet allemaal met elkaar: { $left_others ->
        [0] minder dan vijf
       *[other] { $left_others }
    }

    Was een bijeenkomst van de laatste drie maanden het uur waard?
    • ja: { $worth_yes ->
        [0] minder dan vijf
       *[other] { $worth_yes }
    }
    • een beetje: { $worth_somewhat ->
        [0] minder dan vijf
       *[other] { $worth_somewhat }
    }
    • nee: { $worth_no ->
        [0] minder dan vijf
       *[other] { $worth_no }
    }
button-circles-send = Kaarten versturen
button-circles-discard = Deze week niet
circles-on-their-way = ✅ De kaarten voor de kringen gaan de deur uit.
circles-discarded = 👌 Deze week geen kringen.
circles-decided = Over deze kringen is al beslist.
circles-are-asked = ⚙️ Kringen gaan pas uit als een moderator de aantallen heeft gezien.
circles-are-unasked = ⚙️ Kringen gaan elke week vanzelf uit, zonder tik van een moderator.
button-circles-asked = Eerst een moderator vragen
button-circles-unasked = Voortaan vanzelf
