# /role: who may do what.

role-working-group = Arbeitsgruppe
role-moderator = Moderation
role-admin = Verwaltung
role-none = keine Rolle

role-nobody-yet =
    Hier kümmert sich noch niemand um mich. Bist du das? Deine Telegram-Kennung ist { $id }.

    Trag sie in den Einstellungen bei MODERATOR_IDS ein und starte mich neu. Danach stehen dir /role und /mod offen.

role-list = <b>Wer eine Rolle hat</b>
role-holder = Mitglied { $number } · { $name }: { $role }
role-holder-new = { $id } (noch nicht dabei): { $role }
role-usage = Eine Rolle geben, ändern oder nehmen: /role mit der Nummer oder dem @Namen eines Mitglieds, zum Beispiel /role 12.
role-unknown = Ein Mitglied { $words } kenne ich nicht. Eine Nummer, wie /mod sie zeigt, oder ein @Name.
role-member = <b>{ $name }</b> · Mitglied { $number }
role-present = Jetzt: { $role }
role-explained =
    Die Arbeitsgruppe pflegt die Dienste und sieht, welche Anliegen ohne Antwort bleiben, ohne Namen.
    Die Moderation sieht auch Anliegen und kann sie verbergen, Mitglieder sperren und an alle schreiben.
    Die Verwaltung gibt und nimmt auch Rollen.
button-role-member = Mitglied { $number }
button-role-working-group = Arbeitsgruppe
button-role-moderator = Moderation
button-role-admin = Verwaltung
button-role-none = Keine Rolle
button-chosen-role-working-group = ✓ Arbeitsgruppe
button-chosen-role-moderator = ✓ Moderation
button-chosen-role-admin = ✓ Verwaltung
button-chosen-role-none = ✓ Keine Rolle
role-admin-sure = { $name } in die Verwaltung aufnehmen? Die Verwaltung darf hier alles und entscheidet, wer es sonst darf.
button-role-admin-sure = Ja, aufnehmen

role-yours-working-group = Du bist jetzt in der Arbeitsgruppe. /help zeigt, was dazukommt.
role-yours-moderator = Du bist jetzt in der Moderation. /help zeigt, was dazukommt.
role-yours-admin = Du bist jetzt in der Verwaltung. /help zeigt, was dazukommt.
role-yours-none = Du hast hier keine Rolle mehr. Alles, was Mitglieder können, bleibt dir.

role-own = Deine eigene Rolle ändert jemand anders aus der Verwaltung.
role-from-settings = Diese Person steht in MODERATOR_IDS und wird dort geändert.
role-no-member = Eine Rolle ist für Mitglieder, die dabei und nicht gesperrt sind.
