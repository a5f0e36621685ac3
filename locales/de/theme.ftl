# /themes: what members need, grouped by meaning.

themes-heading = <b>Was Mitglieder brauchen</b>, nach Bedeutung gruppiert
themes-none = Es gibt noch keine Themen. Sie werden montags aus Anliegen gebildet, die sich ähneln.
themes-line =
    <b>{ $number }. { $name }</b>
    Mitglieder: { $members } · Dienste reichen nicht für: { $unmet }
themes-choice = { $number }. { $name }
themes-method = Mitglieder mit einem offenen Anliegen: „mindestens“, in Fünferschritten und bis Montag gleich. Dienste reichen nicht, wo jemand teilweise oder nein sagte oder keiner nahekam.
themes-on-their-way = Die Anliegen werden neu gruppiert. Schau gleich noch einmal.
theme-gone = Dieses Thema gibt es nicht mehr. /themes zeigt, welche es gibt.
theme-nameless = Thema { $number }
theme-card =
    <b>{ $name }</b>

    Mitglieder: { $members }
    Dienste reichen nicht für: { $unmet }
theme-words = { $language }: { $words }
theme-history = <b>Verlauf</b>
theme-event-born = { $date }: entstanden, Mitglieder: { $members }
theme-event-grew = { $date }: gewachsen, Mitglieder: { $members }
theme-event-shrank = { $date }: kleiner geworden, Mitglieder: { $members }
theme-event-renamed = { $date }: von der Moderation benannt
theme-event-merged = { $date }: zwei Themen wurden eins
theme-event-split = { $date }: geteilt
theme-event-moved = { $date }: ein Anliegen verschoben
theme-needs = <b>Anliegen in { $name }</b>
theme-need = { $number }. { $words }
theme-ask-name = Wie soll dieses Thema heißen? Höchstens 60 Zeichen. Der Name bleibt, während Anliegen kommen und gehen.
theme-name-unfit = Einen Namen von 1 bis 60 Zeichen, bitte.
theme-ask-merge = In welchem Thema geht { $name } weiter?
theme-ask-move =
    Zu welchem Thema gehört dieses Anliegen?

    <q>{ $words }</q>
theme-ask-split =
    { $count ->
        [0] Welche Anliegen aus { $name } werden ein eigenes Thema? Tippe auf ihre Nummern.
        [one] Ein Anliegen aus { $name } für ein eigenes Thema gewählt.
       *[other] { $count } Anliegen aus { $name } für ein eigenes Thema gewählt.
    }
theme-use-the-numbers = Tippe auf die Nummern der Anliegen und dann auf den Knopf darunter.
theme-split-some = Wähle zuerst einige Anliegen, aber nicht alle.
button-themes-again = 🔄 Jetzt neu gruppieren
button-theme-needs = Anliegen lesen
button-theme-rename = Name
button-theme-merge = Zusammenlegen
button-theme-split = Teilen
button-theme-move = In ein anderes Thema
button-theme-none = Gehört zu keinem Thema
button-theme-part = Daraus ein Thema machen

audit-themes-again = Anliegen neu gruppieren lassen
audit-theme-renamed = Thema { $number } benannt: { $words }
audit-theme-merged = Thema { $number } mit Thema { $words } zusammengelegt
audit-theme-split = Thema { $words } von Thema { $number } abgeteilt
audit-need-moved = Anliegen { $number } in ein anderes Thema verschoben
