# Asking how it goes.

talked-ask = Drie dagen geleden bracht ik je in contact met { $name }. Hebben jullie elkaar gesproken?
talked-ask-in-touch = Je zei dat je contact hebt met { $name }. Hebben jullie elkaar ook gesproken?
button-talked-yes = Ja, we hebben gepraat
button-talked-planned = We hebben afgesproken
button-talked-no = Nog niet
talked-thanks-yes = Mooi! Ik hoop dat het hielp.
talked-thanks-planned = Fijn. Een goed gesprek gewenst!
talked-thanks-no = Dat kan gebeuren. Een kort berichtje is genoeg om te beginnen; in /mine staat hoe jullie elkaar bereiken.

how-ask =
    Hoe gaat het nu hiermee?

    <q>{ $words }</q>
button-how-solved = 🎉 Opgelost
button-how-better = 🙂 Beter
button-how-same = 😐 Hetzelfde
button-how-stuck = 😟 Ik zit vast
how-thanks-better = Goed dat er beweging in zit. Over drie weken vraag ik het opnieuw.
how-thanks-same = Genoteerd. Ik blijf zoeken, en vraag het over drie weken opnieuw.
how-thanks-stuck = Dat is lastig. Ik ga meteen opnieuw op zoek. Is het dringend, bel dan de coöperatie: daar is ze voor.
