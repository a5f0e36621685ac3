# /mine, its further pages: whom I met, closed needs, and the history of each.

button-history = 🕰 Ce qui s’est passé jusqu’ici
button-closed-needs = 🗄 Besoins fermés
button-all-peers = 👥 Mes { $count } rencontres

past-needs = <b>Tes besoins fermés</b>
past-no-needs = Tu n’as pas de besoin fermé.
past-need-solved = { $number }. 🎉 réglé : { $words }
past-need-withdrawn = { $number }. retiré : { $words }
past-one =
    <b>Ce qui s’est passé avec ce besoin</b>

    <q>{ $words }</q>
past-event-told = • { $day } : tu l’as dit
past-event-rewritten = • { $day } : tu l’as réécrit
past-event-cards =
    { $count ->
        [one] • { $day } : une carte pour toi
       *[other] • { $day } : { $count } cartes pour toi
    }
past-event-introduced = • { $day } : mis en contact avec { $name }
past-event-better = • { $day } : ça allait mieux
past-event-same = • { $day } : c’était pareil
past-event-stuck = • { $day } : tu n’avançais pas
past-event-solved = • { $day } : 🎉 réglé
past-event-withdrawn = • { $day } : tu l’as retiré
