# The meetings of a circle: dates, reminders, opening questions, and how it was.

dates-ask =
    📅 <b>Wann treffen wir uns?</b> (Treffen { $number })
    Kreuze alles an, was dir passt; eine Stunde genügt. Die anderen sehen nicht, was du ankreuzt. In zwei Tagen nehme ich den Termin, der den meisten passt.
dates-ask-again =
    📅 <b>Noch ein Versuch</b> (Treffen { $number })
    Keiner der Termine passte dreien von euch. Passt einer von diesen?
button-date = { $label }
button-dates-done = Fertig
button-dates-none = Keiner davon
dates-chosen = Der Termin steht inzwischen fest. Sieh in /circles nach.
dates-none-noted = 👌 Notiert: Keiner davon passt dir. Ändert sich etwas, kannst du über /circles neu ankreuzen, solange der Termin offen ist.
dates-noted = ✅ Notiert. Das passt dir:
date-noted = • { $moment }
date-chosen = 📅 <b>Treffen { $number }: { $moment }</b>
    Das passt den meisten von euch. Am Tag davor erinnere ich dich.

meeting-tomorrow = 🔔 <b>Dein Kreis trifft sich: { $moment }</b>
opening-1 =
    <b>Zum Anfangen</b>
    • Wer bist du, und wie steht es gerade um deine Arbeit? Jede Person zwei Minuten.
    • Was macht ihr aus? Zum Beispiel: Was gesagt wird, bleibt hier; alle kommen zu Wort; Rat nur, wenn jemand darum bittet.
    • Welche Frage darf nach heute ein wenig leichter wiegen?
    • Wählt eine einzige Frage. Die anderen fragen zehn Minuten lang nur nach: Wann tritt es auf, was hast du schon versucht, was macht es schwer?
opening-2 =
    <b>Zum Anfangen</b>
    • Was ist seit dem letzten Mal in Bewegung gekommen, und sei es noch so wenig?
    • Was hast du versucht, das nicht ging, und was hast du daraus gelernt?
    • Wessen Frage ist heute dran? Erzähl sie in drei Minuten und ende mit: „Worüber ihr für mich nachdenken sollt, ist …“
    • Dann reihum: „Was ich darin wiedererkenne, ist …“ und „Wäre es meine Frage, würde ich …“. Wer gefragt hat, hört nur zu.
opening-3 =
    <b>Zum Anfangen</b>
    • Was machst du heute anders als zu Beginn des Kreises?
    • Welche Frage ist liegen geblieben? Nehmt sie zuerst.
    • Was brauchst du, um dranzubleiben, und von wem?
    • Zum Schluss: Was hast du von jedem der anderen bekommen? Sag es ihnen.
opening-more =
    <b>Zum Anfangen</b>
    • Wie geht es dir heute, in einem Satz?
    • Was hattest du dir letztes Mal vorgenommen, und was ist daraus geworden?
    • Wessen Frage braucht diese Stunde am meisten? Die anderen fragen zuerst, sagen dann, was sie wiedererkennen, und geben erst zuletzt Rat.
    • Welchen kleinsten Schritt machst du, bevor ihr euch wieder sprecht?
meeting-soon = ⏰ In der nächsten Stunde beginnt dein Kreis: { $moment }.

meeting-worth-ask = 🪑 Wie war das letzte Treffen deines Kreises: War es deine Stunde wert? Die anderen sehen deine Antwort nicht.
button-meeting-worth-yes = Ja
button-meeting-worth-somewhat = Ein wenig
button-meeting-worth-no = Nein
meeting-goes-on-ask = Danke. Möchtest du mit diesem Kreis weitermachen?
button-goes-on-yes = Ja, gern
button-goes-on-no = Nein
takeaway-ask = Was nimmst du mit? Schreibst du einen Satz, liest ihn dein Kreis ohne deinen Namen, zusammen mit denen der anderen, sobald es mindestens drei sind. In einem kleinen Kreis errät man vielleicht, von wem er ist. Du kannst das auch überspringen.
takeaway-skipped = 👌 Danke, das war alles.
takeaway-thanks =
    ✅ Danke. Schreiben mindestens drei von euch einen Satz, liest dein Kreis sie, sobald alle dafür zwei Tage Zeit hatten. Deiner:
    <q>{ $words }</q>
button-takeaway-back = Zurücknehmen
takeaway-length = Ein Satz von höchstens 300 Zeichen, bitte.
meeting-told = Dieses Treffen ist inzwischen abgeschlossen. Trotzdem danke!
takeaways-heading = 💬 <b>Was ihr aus eurem Treffen mitnehmt</b>
takeaway = <q>{ $words }</q>
