# Telling a need, and what helped.

need-ask =
    Was brauchst du, um mit deiner Arbeit weiterzukommen? Schreib es so, wie du es jemandem im gleichen Fach erzählen würdest: was los ist, und was helfen würde.

    Lass Namen und Adressen weg, deine und die anderer.

need-card =
    <b>Dein Anliegen, wie andere es lesen werden</b>

    <q>{ $words }</q>
details-found = Darin steht: { $kinds }. Andere lesen dort […], bis ihr beide Ja gesagt habt. Soll ich es ganz herausnehmen? Lass lieber auch Namen anderer weg: sie haben nicht Ja gesagt.
details-words = <q>{ $words }</q>
detail-email = eine E-Mail-Adresse
detail-link = ein Link
detail-username = ein Benutzername
detail-account = eine Kontonummer
detail-vat = eine USt- oder Unternehmensnummer
detail-national = eine Steuer- oder Personennummer
detail-phone = eine Telefonnummer
detail-address = eine Adresse
detail-number = eine lange Nummer
button-details-out = Nimm es heraus
button-details-send = Lass es und sende
button-details-leave = Lass es stehen
button-change-out = Ja, und nimm es heraus
button-send = Senden
need-rewrite =
    Schreib es noch einmal, und ich nehme den neuen Text. Das hattest du:

    <q>{ $words }</q>
need-cancelled = Gut, ich behalte nichts davon. Ein andermal: /need.

need-kept =
    ✅ <b>Notiert</b>

    <q>{ $words }</q>
need-looking = Ich suche Mitglieder, die das kennen. Du hörst gleich von mir.
need-while-paused = Du machst gerade Pause, darum suche ich jetzt niemanden. Wieder so weit? /resume.
need-not-shown = Andere Mitglieder sehen das nicht, darum suche ich niemanden. Darf ich es zeigen, ohne deinen Namen? Das wählst du in /privacy.
need-at-limit =
    { $count ->
        [0] Du wolltest vorerst keine neuen Kontakte, darum suche ich noch nicht. Mit /limit änderst du das.
        [one] Du hast diesen Monat schon den einen Kontakt, den du wolltest; eine Zusage, die noch wartet, zählt mit. Ich suche, sobald wieder Platz ist; mit /limit schaffst du mehr.
       *[other] Du hast diesen Monat schon die { $count } Kontakte, die du wolltest; eine Zusage, die noch wartet, zählt mit. Ich suche, sobald wieder Platz ist; mit /limit schaffst du mehr.
    }
need-changed =
    Du hast deine Nachricht geändert. Soll ich dein Anliegen ab jetzt so zeigen?

    <q>{ $words }</q>

    Dann suche ich neu nach Mitgliedern, und Karten, die noch warten, schließen sich.
button-change-take = Ja, nimm diesen Text
button-change-leave = Nein, lass es so
need-change-left = Gut, dein Anliegen bleibt, wie es war.
match-none = Noch hat niemand ein Anliegen wie deines. Ich suche weiter: Sobald jemand passt, hörst du von mir.

need-too-short = Das ist etwas kurz, um jemanden zu finden. Was ist los, und was würde helfen? Mindestens 20 Zeichen.
need-too-long = Das sind mehr als 1.000 Zeichen. Was ist der Kern? Schick mir den; der Rest ist für das Gespräch.
need-too-many = Du hast fünf offene Anliegen, und um mehr kann ich mich nicht gut kümmern. Schließe zuerst eines in /mine; dein Text wartet unter /need.
need-too-many-today = Das sind zehn Anliegen an einem Tag. Morgen ist wieder Platz; dein Text bleibt unter /need bereit.
text-held = Etwas darin ist schon öfter herumgegangen. Die Moderation liest es zuerst; danach sehen es andere.
need-closed = Dieses Anliegen ist schon abgeschlossen.
