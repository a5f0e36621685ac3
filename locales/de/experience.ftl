# Sharing an experience, and what helped.

experience-situation-ask =
    <b>Was hast du hinter dir?</b> Drei kurze Fragen, dann siehst du es so, wie andere es lesen werden. Niemand sieht etwas, bevor du es teilst.

    <b>1 von 3.</b> Was war los? Erzähl es wie jemandem im gleichen Fach, ohne Namen und Adressen.
experience-tried-ask = <b>2 von 3.</b> Was hast du versucht, das nicht so recht half? Das erspart anderen den Umweg.
experience-text-ask = <b>3 von 3.</b> Und was hat geholfen?
experience-ask = 🎉 Schön zu hören! <b>Was hat geholfen?</b> In ein paar Sätzen, für alle, denen es nach dir so geht.
experience-edited = Ich habe genommen, was du zuerst geschickt hast. Am Ende siehst du alles und kannst es neu schreiben.

experience-card = <b>Deine Erfahrung, wie andere sie lesen werden</b>
experience-part-situation =
    Was los war:
    <q>{ $words }</q>
experience-part-tried =
    Was nicht so recht half:
    <q>{ $words }</q>
experience-part-text =
    Was geholfen hat:
    <q>{ $words }</q>
experience-talk-ask = Würdest du auch mit jemandem darüber reden, der gerade mittendrin ist? Ich frage dich jedes Mal, und deinen Namen erfährt man nur, wenn du Ja sagst.
button-share-talk = Teilen, und ich rede darüber
button-share-read = Teilen, nur zum Lesen
button-anew = Neu schreiben

experience-shared-talk = ✅ Geteilt, danke! Wer mit /ask danach sucht, kann es lesen, ohne deinen Namen. Möchte jemand reden, frage ich dich zuerst. Ändern oder löschen kannst du es in /mine.
experience-shared-read = ✅ Geteilt, danke! Wer mit /ask danach sucht, kann es lesen, ohne deinen Namen. Ändern oder löschen kannst du es in /mine.
experience-cancelled = Gut, ich behalte nichts davon. Ein andermal: /experience.

experience-would-ask = Kein Problem. Schön, dass es geklappt hat! Würdest du mit jemandem darüber reden, der gerade mittendrin ist? Ich frage dich jedes Mal, und deinen Namen erfährt man nur, wenn du Ja sagst.
button-would-talk = Ja, gern
button-rather-not = Lieber nicht
experience-would-yes = Danke! Wenn jemand es braucht, frage ich dich zuerst. Anders überlegt? /mine.
experience-would-no = In Ordnung. Weiter gutes Gelingen!

experience-too-short = Das ist etwas kurz, um sich darin wiederzufinden. Was war los? Mindestens 20 Zeichen.
experience-length = Zwischen 5 und 1.000 Zeichen, bitte. Was ist das Wichtigste?

my-experiences = <b>Was du geteilt hast</b>
my-experiences-none = Du hast noch keine Erfahrung geteilt.
button-my-experiences =
    { $count ->
        [one] 🌱 Meine Erfahrung
       *[other] 🌱 Meine { $count } Erfahrungen
    }
button-tell-experience = 🌱 Eine Erfahrung teilen
my-experience = <b>Deine Erfahrung</b>
my-experience-talk-yes = 💬 Du würdest darüber reden.
my-experience-talk-no = 📖 Nur zum Lesen: niemand kann um ein Gespräch bitten.
my-experience-hidden = Die Moderation hat das vor anderen verborgen. Fragen dazu? Wende dich an die Genossenschaft.
button-edit-situation = ✏️ Was los war
button-edit-tried = ✏️ Was nicht so recht half
button-edit-text = ✏️ Was geholfen hat
button-talk-yes = 💬 Ich würde darüber reden
button-talk-no = 📖 Lieber keine Gespräche
button-delete = Löschen
button-leave-out = Weglassen
my-experience-edit-situation = Was war los? Ich nehme den Text, den du jetzt schickst.
my-experience-edit-tried = Was half nicht so recht? Ich nehme den Text, den du jetzt schickst.
my-experience-edit-text = Was hat geholfen? Ich nehme den Text, den du jetzt schickst.
my-experience-had =
    Das hattest du:
    <q>{ $words }</q>
my-experience-delete =
    Diese Erfahrung löschen? Der Text ist dann weg, und die Karten dazu schließen sich.

    <q>{ $words }</q>
button-delete-sure = Ja, löschen
my-experience-deleted = Gelöscht.

my-experience-elsewhere-yes = 🔗 Mitglieder dürfen sie in anderen Chats zeigen, ohne deinen Namen.
my-experience-elsewhere-no = 🔒 Sie bleibt hier, im Bot.
button-elsewhere = 🔗 Auch anderswo zeigen lassen
button-elsewhere-no = 🔒 Wieder nur im Bot
elsewhere-consent =
    🔗 <b>Dürfen Mitglieder das in anderen Chats zeigen?</b>
    Wer in einem anderen Chat meinen Namen und ein paar Wörter tippt, findet es dann und kann es dort einfügen: was los war, was du versucht hast, was geholfen hat. Dein Name steht nicht dabei, und auch sonst nichts über dich. Aber wer es dort liest, ist vielleicht kein Mitglied und kann es weitergeben.

    Du kannst das jederzeit zurücknehmen. Was bis dahin in einem Chat steht, bleibt dort.
button-elsewhere-yes = Ja, das dürfen sie
elsewhere-nothing-to-read = Schreib zuerst, was geholfen hat; sonst gibt es nichts zu zeigen.
elsewhere-heading = 🌱 <b>Eine Erfahrung aus der Selbstständigkeit</b>
elsewhere-untitled = Eine Erfahrung
elsewhere-ask = Im Bot eine Frage stellen
elsewhere-join = Für Mitglieder: im Bot beginnen

thanks-helped =
    🌱 Was du geteilt hast, hat geholfen:

    <q>{ $words }</q>

    Danke dafür.
thanks-helped-many =
    🌱 Was du geteilt hast, hat wieder geholfen:

    <q>{ $words }</q>

    Inzwischen mindestens { $count } Mal, alles zusammen. Danke dafür.
