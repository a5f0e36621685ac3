# /mine

mine-needs = <b>Je open vragen</b>
mine-no-needs = Je hebt geen open vragen.
mine-need = { $number }. { $words }
button-need-number = Vraag { $number }: wijzigen of sluiten
mine-cards =
    { $count ->
        [one] <b>Eén kaart</b> wacht op je antwoord.
       *[other] <b>{ $count } kaarten</b> wachten op je antwoord.
    }
button-cards = 🤝 Toon ze
button-all-talks = ✍️ Alle { $count } gesprekken
mine-circle = 🪑 <b>Je kring</b> met { $names }
mine-circle-date = 📅 { $moment }
mine-circle-card = 🪑 Een <b>kring</b> wacht op je antwoord.
mine-circle-yes = 🪑 Je zei ja op een <b>kring</b>; hij begint zodra jullie met vier zijn.
button-my-circles = 🪑 { $count ->
        [one] Mijn kring
       *[other] Mijn kringen
    }
mine-peers = <b>In contact gebracht met</b>
mine-peer = • { $name }

mine-one =
    <b>Je vraag</b>

    <q>{ $words }</q>
mine-hidden = Een moderator heeft deze vraag verborgen voor anderen. Vragen daarover? Contacteer de coöperatie, of herschrijf ze.
button-solved = 🎉 Het is opgelost
button-withdraw = Intrekken
mine-withdraw =
    Deze vraag intrekken? De kaarten erover sluiten; niemand hoort waarom.

    <q>{ $words }</q>
button-withdraw-sure = Ja, intrekken
mine-withdrawn = Ingetrokken. Heb je iets anders nodig? /need
