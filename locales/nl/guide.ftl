# Services that may answer a need, what members say of them, and /unmet.

guide-heading =
    🧰 <b>Misschien heeft de coöperatie hier een antwoord op</b>

    <q>{ $words }</q>
guide-service =
    <b>{ $number }. { $name }</b>
    { $description }
guide-ask = Is dat een antwoord op je vraag? Intussen zoek ik ook gewoon verder naar leden.
guide-said-answered = ✓ Je zei: ja, dat is het antwoord. Fijn! Ik blijf leden zoeken; is alles opgelost, zeg het dan in /mine.
guide-said-partly = ✓ Je zei: gedeeltelijk.
guide-said-no = ✓ Je zei: nee.
button-website-of = 🔗 Website { $number }
button-guide-answered = Ja, dat helpt mij
button-guide-partly = Gedeeltelijk
button-guide-no = Nee
button-guide-change = Mijn antwoord veranderen
missing-ask = <b>Wat ontbreekt er?</b> Een regel volstaat. De werkgroep die over nieuwe diensten beslist, leest het, zonder je naam.
missing-thanks = Dank je. Dat helpt beslissen wat de coöperatie hierna opbouwt.
missing-skipped = Goed. Je antwoord telt evengoed mee.
missing-length = Tussen 3 en 500 tekens, graag. Wat ontbreekt er?

count-few = te weinig om te tonen
count-at-least = { $count } of meer
unmet-overall =
    <b>Waar onze diensten tekortschieten</b>
    Leden, naar wat ze zeiden van de diensten die ik toonde:

    Beantwoord: { $answered }
    Gedeeltelijk: { $partly }
    Niet beantwoord: { $no }
    Nog geen antwoord: { $unknown }
    Geen dienst kwam in de buurt: { $no_service }
unmet-services = <b>Per dienst</b> (beantwoord · gedeeltelijk · niet)
unmet-service = • { $name }: { $answered } · { $partly } · { $no }
unmet-themes = <b>Per thema</b> (diensten schieten tekort voor, van alle leden met deze vraag)
unmet-theme = { $number }. { $name }: { $unmet } / { $members }
unmet-method = Een lid telt op elke regel één keer. Opdat aantallen niemand aanwijzen, zeggen ze “minstens”, met stappen van vijf en vaak iets te laag, en blijven ze tot maandag staan. Diensten met te weinig antwoorden om te tonen staan er niet bij.
button-unmet-words = 💬 Wat ontbreekt, in woorden van leden
unmet-words = <b>Wat ontbreekt, in woorden van leden</b>
unmet-few-words = Nog te weinig leden schreven wat er ontbreekt om hun woorden te tonen.
unmet-quote = <q>{ $words }</q>
