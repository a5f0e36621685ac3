# Whether a member's words may be quoted without their name.

profile-quotes-yes = 💬 Je woorden aanhalen, zonder je naam: ja
profile-quotes-no = 💬 Je woorden aanhalen, zonder je naam: nee
button-change-quotes = Mijn woorden aanhalen
quotes-ask =
    <b>Mag ik je woorden aanhalen?</b>

    Hooguit één of twee zinnen uit een vraag van je, of uit wat je schreef dat er ontbreekt. In voorstellen voor nieuwe diensten en in verslagen van de coöperatie: de werkgroep, het bestuur en andere leden lezen ze.

    Nooit met je naam. Adressen, nummers en namen haal ik er zo goed mogelijk uit, en ik haal pas iets aan als minstens vijf leden hetzelfde nodig hebben. Wie je goed kent, kan je woorden toch herkennen.

    Zeg je later nee, dan haal ik vanaf dat moment niets meer van je aan. Wat al verstuurd is, kan ik niet terughalen.
quotes-offer =
    Nog één vraag, die ik maar één keer stel.
quotes-thanks = Dank je. Bedenk je je, dan zet je het uit in /profile.
quotes-refused = Prima, dan haal ik niets van je aan. Kies je later anders, dan kan dat in /profile.
button-quotes-yes = Ja, zonder mijn naam
button-quotes-no = Nee, liever niet
