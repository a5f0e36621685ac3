# /audit: who did what when, and why. Never a member's words.

audit-heading = <b>Was hier getan wurde</b> · Seite { $page } von { $pages }
audit-empty = Hier wurde noch nichts getan.
audit-line = { $date } · { $name }
audit-reason = Grund: { $reason }
button-newer = ← Neuer
button-older = Älter →

audit-role = Rolle von Mitglied { $number }: { $role }
audit-need-hidden = Anliegen { $number } verborgen
audit-need-restored = Anliegen { $number } wieder gezeigt
audit-experience-hidden = Erfahrung { $number } verborgen
audit-experience-restored = Erfahrung { $number } wieder gezeigt
audit-member-blocked = Mitglied { $number } gesperrt
audit-member-unblocked = Mitglied { $number } entsperrt
audit-matched =
    { $count ->
        [one] Noch einmal suchen lassen, für ein Anliegen
       *[other] Noch einmal suchen lassen, für { $count } Anliegen
    }
audit-broadcast =
    { $count ->
        [one] An ein Mitglied geschrieben
       *[other] An alle { $count } Mitglieder geschrieben
    }
audit-broadcast-planned = Nachricht { $number } an Mitglieder bestätigt
audit-broadcast-stopped = Nachricht { $number } an Mitglieder angehalten
audit-broadcast-test = Nachricht { $number } an Mitglieder an sich selbst ausprobiert
audit-round-sent = Runde { $number } verschickt
audit-round-discarded = Runde { $number } ausgelassen
audit-weights-used = Version { $number } der Gewichte eingesetzt
audit-weights-kept = Version { $number } der Gewichte nicht übernommen
audit-weights-beginning = Zurück zu den Gewichten vom Anfang
audit-circles-sent = Hat die Karten der Kreiswoche { $number } verschickt
audit-circles-discarded = Hat die Kreise der Woche { $number } zurückgestellt
audit-circles-asked = Kreise warten wieder auf einen Tipp
audit-circles-unasked = Kreise gehen ab jetzt von selbst hinaus
audit-circle-hosted = Will für Kreis { $number } eine Gruppe öffnen
audit-report-read = Hat Meldung { $number } gelesen
audit-report-settled = Hat Meldung { $number } erledigt

button-say-why = Sagen, warum (fürs Protokoll)
reason-ask-log = Warum? Dann kann es nachvollziehen, wer das Protokoll liest.
reason-ask-member = Warum? Das Mitglied liest es auch, wie alle, die das Protokoll lesen.
reason-names-someone = Es nennt jemanden beim Namen
reason-advertising = Es ist Werbung
reason-hurtful = Es verletzt jemanden
reason-no-need = Es ist kein Anliegen
button-own-words = In meinen Worten
reason-words-log = Schreib den Grund, in höchstens 300 Zeichen. Bitte ohne Namen: Das Protokoll bleibt.
reason-words-member = Schreib den Grund, in höchstens 300 Zeichen. Das Mitglied liest ihn. Bitte ohne Namen: Das Protokoll bleibt.
reason-noted = ✅ Notiert.
reason-length = Einen Grund von 1 bis 300 Zeichen, bitte.
button-to-mod = ← Zu /mod
