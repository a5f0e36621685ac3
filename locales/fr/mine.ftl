# /mine

mine-needs = <b>Tes besoins ouverts</b>
mine-no-needs = Tu n’as pas de besoin ouvert.
mine-need = { $number }. { $words }
button-need-number = Besoin { $number } : changer, fermer
mine-cards =
    { $count ->
        [one] <b>Une carte</b> attend ta réponse.
       *[other] <b>{ $count } cartes</b> attendent ta réponse.
    }
button-cards = 🤝 Les voir
button-all-talks = ✍️ Mes { $count } conversations
mine-circle = 🪑 <b>Ton cercle</b> avec { $names }
mine-circle-date = 📅 { $moment }
mine-circle-card = 🪑 Un <b>cercle</b> attend ta réponse.
mine-circle-yes = 🪑 Tu as dit oui à un <b>cercle</b> ; il commence dès que vous êtes quatre.
button-my-circles = 🪑 { $count ->
        [one] Mon cercle
       *[other] Mes cercles
    }
mine-peers = <b>Mis en contact avec</b>
mine-peer = • { $name }

mine-one =
    <b>Ton besoin</b>

    <q>{ $words }</q>
mine-hidden = La modération a caché ce besoin aux autres. Une question ? Contacte la coopérative, ou réécris-le.
button-solved = 🎉 C’est réglé
button-withdraw = Retirer
mine-withdraw =
    Retirer ce besoin ? Les cartes à son sujet se ferment ; personne ne saura pourquoi.

    <q>{ $words }</q>
button-withdraw-sure = Oui, le retirer
mine-withdrawn = C’est retiré. Il te faut autre chose ? /need
