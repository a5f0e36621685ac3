# /themes: what members need, grouped by meaning.

themes-heading = <b>Wat leden nodig hebben</b>, gegroepeerd naar betekenis
themes-none = Er zijn nog geen thema’s. Ze worden op maandag bepaald, uit vragen die op elkaar lijken.
themes-line =
    <b>{ $number }. { $name }</b>
    Leden: { $members } · diensten schieten tekort voor: { $unmet }
themes-choice = { $number }. { $name }
themes-method = Leden met een open vraag: “minstens”, met stappen van vijf, en tot maandag hetzelfde. Diensten schieten tekort waar een lid gedeeltelijk of nee zei, of er geen in de buurt kwam.
themes-on-their-way = De vragen worden opnieuw gegroepeerd. Kijk straks nog eens.
theme-gone = Dit thema is er niet meer. /themes toont welke er zijn.
theme-nameless = Thema { $number }
theme-card =
    <b>{ $name }</b>

    Leden: { $members }
    Diensten schieten tekort voor: { $unmet }
theme-words = { $language }: { $words }
theme-history = <b>Geschiedenis</b>
theme-event-born = { $date }: ontstaan, leden: { $members }
theme-event-grew = { $date }: gegroeid, leden: { $members }
theme-event-shrank = { $date }: kleiner geworden, leden: { $members }
theme-event-renamed = { $date }: naam gekregen van een moderator
theme-event-merged = { $date }: twee thema’s werden één
theme-event-split = { $date }: gesplitst
theme-event-moved = { $date }: een vraag verplaatst
theme-needs = <b>Vragen in { $name }</b>
theme-need = { $number }. { $words }
theme-ask-name = Hoe mag dit thema heten? Hoogstens 60 tekens. De naam blijft terwijl vragen komen en gaan.
theme-name-unfit = Een naam van 1 tot 60 tekens, graag.
theme-ask-merge = In welk thema gaat { $name } verder?
theme-ask-move =
    Bij welk thema hoort deze vraag?

    <q>{ $words }</q>
theme-ask-split =
    { $count ->
        [0] Welke vragen van { $name } worden een eigen thema? Tik op hun nummers.
        [one] Eén vraag van { $name } gekozen voor een eigen thema.
       *[other] { $count } vragen van { $name } gekozen voor een eigen thema.
    }
theme-use-the-numbers = Tik op de nummers van de vragen, en dan op de knop eronder.
theme-split-some = Kies eerst enkele vragen, maar niet allemaal.
button-themes-again = 🔄 Nu opnieuw groeperen
button-theme-needs = De vragen lezen
button-theme-rename = Naam
button-theme-merge = Samenvoegen
button-theme-split = Splitsen
button-theme-move = Naar een ander thema
button-theme-none = Hoort bij geen thema
button-theme-part = Hiervan een thema maken

audit-themes-again = De vragen opnieuw laten groeperen
audit-theme-renamed = Thema { $number } genoemd: { $words }
audit-theme-merged = Thema { $number } samengevoegd met thema { $words }
audit-theme-split = Thema { $words } afgesplitst van thema { $number }
audit-need-moved = Vraag { $number } naar een ander thema verplaatst
