# Asking how it goes.

talked-ask = Vor drei Tagen habe ich dich mit { $name } bekannt gemacht. Habt ihr miteinander gesprochen?
talked-ask-in-touch = Du hast gesagt, dass du mit { $name } Kontakt hast. Habt ihr auch miteinander gesprochen?
button-talked-yes = Ja, haben wir
button-talked-planned = Wir sind verabredet
button-talked-no = Noch nicht
talked-thanks-yes = Schön! Ich hoffe, es hat geholfen.
talked-thanks-planned = Prima. Ein gutes Gespräch euch!
talked-thanks-no = Das kommt vor. Eine kurze Nachricht genügt für den Anfang; in /mine steht, wie ihr euch erreicht.

how-ask =
    Wie steht es jetzt damit?

    <q>{ $words }</q>
button-how-solved = 🎉 Gelöst
button-how-better = 🙂 Besser
button-how-same = 😐 Wie vorher
button-how-stuck = 😟 Ich komme nicht weiter
how-thanks-better = Gut, dass es vorangeht. In drei Wochen frage ich wieder.
how-thanks-same = Notiert. Ich suche weiter und frage in drei Wochen wieder.
how-thanks-stuck = Das ist schwer. Ich suche gleich noch einmal. Wenn es eilt, ruf die Genossenschaft an: Dafür ist sie da.
