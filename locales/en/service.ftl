# /services: what the cooperative offers, and how the working group looks after it.

services-heading = <b>What the cooperative can do for you</b>
services-none = No services are listed here yet.
services-line = { $number }. { $name }
service-card =
    <b>{ $name }</b>

    { $description }
service-contact = Contact: { $contact }
service-other-language = (So far only in { $language }.)
service-gone = This service is no longer offered. /services shows what there is.
button-website = 🔗 Website
button-before = ← Previous
button-page-before = ← Page before
button-page-next = Next page →
button-all-services = ☰ All services
button-catalogue = 🛠 Look after the services

catalogue-heading = <b>The catalogue</b>, with the languages each service is written in
catalogue-empty = The catalogue is empty. Add a service, or import a CSV file.
catalogue-line = { $number }. { $name } ({ $languages })
catalogue-line-retired = { $number }. { $name } ({ $languages }) – retired
catalogue-is-retired = Retired: members do not see this service.
catalogue-not-written = Not written in { $language } yet: members who read it see another language.
catalogue-link = Link: { $link }
catalogue-contact = Contact: { $contact }
catalogue-moved = Now number { $number } on the list.
catalogue-at-the-end = It is at the end of the list already.
catalogue-added = ✅ Added, in your language. The buttons lead to the other languages, link and contact.
catalogue-ask-name = What is the service called in { $language }? At most 80 characters.
catalogue-ask-description = What does it do for a member, and when does one need it? In { $language }, at most 600 characters. Needs are compared with these words: name the troubles it answers.
catalogue-ask-link = The web page in { $language }, beginning with https://
catalogue-ask-contact = Whom to contact, in { $language }: an e-mail address, a telephone number, an office. At most 120 characters.
catalogue-ask-file =
    Send me the catalogue as a CSV file (📎, then “File”).

    Export gives you one to begin with: a line per service and language, with the columns code, state, language, name, description, link and contact. You see what would change before anything does.
catalogue-file-taken = I am reading the file…
catalogue-file-too-large = That file is over 1 MB. A catalogue is much smaller: is it the right one?
catalogue-file-lost = I could not fetch that file from Telegram. Please send it again.
catalogue-file-coming = The file is on its way.
catalogue-file-caption =
    { $count ->
        [one] The catalogue: one service
       *[other] The catalogue: { $count } services
    }
catalogue-nothing-to-export = There is no service to export yet.
catalogue-bad-file = ❌ <b>Nothing was imported.</b> Please correct this and send the file again:
catalogue-nothing-new = Everything in this file is in the catalogue already. There is nothing to import.
catalogue-preview =
    <b>What the file would change</b>

    New services: { $new }
    Changed: { $changed }
    The same: { $same }
    Not in the file, and staying as they are: { $others }
catalogue-imported =
    { $count ->
        [one] ✅ Imported: one service.
       *[other] ✅ Imported: { $count } services.
    }
catalogue-import-dropped = All right, nothing was imported.
catalogue-changed-meanwhile = Somebody changed the catalogue meanwhile. Send the file again, to see what it would change now.
service-too-many = There are 100 services, as many as fit.
button-catalogue-add = ➕ Add a service
button-catalogue-export = Export (CSV)
button-catalogue-import = Import (CSV)
button-catalogue-import-again = Another file
button-catalogue-as-members = As members see it
button-catalogue-write = ✏️ Write it
button-catalogue-up = ↑ Up
button-catalogue-down = ↓ Down
button-catalogue-retire = Retire
button-catalogue-restore = Offer again
button-catalogue-clear = Leave empty
button-catalogue-apply = Import
button-service-name = ✏️ Name
button-service-description = ✏️ Description
button-service-link = ✏️ Link
button-service-contact = ✏️ Contact

service-name-unfit = A name of 1 to 80 characters, please.
service-description-unfit = A description of 1 to 600 characters, please.
service-link-unfit = A link begins with https:// and names a website, such as https://example.org/training; at most 200 characters.
service-contact-unfit = A contact of at most 120 characters, please.
csv-line = Line { $line }: { $fault }
csv-more =
    { $count ->
        [one] And one more line.
       *[other] And { $count } more lines.
    }
csv-header = The first line names the columns: code, state, language, name, description, link, contact.
csv-no-text = This is no text. Save it as CSV (UTF-8).
csv-broken = A quotation mark is opened and not closed, or the file is damaged here.
csv-empty = There are no services in the file.
csv-too-many = There are more than 100 services.
csv-cells = This line has another number of columns than the first.
csv-code = A code is a short name in small letters, figures and hyphens, such as legal-advice.
csv-state = The state is active or retired.
csv-language = The language is nl, fr, en or de.
csv-twice = This service is there in this language already.
csv-two-states = This service is active on one line and retired on another.

audit-service-added = Added the service { $words }
audit-service-edited = Changed the service { $words }
audit-service-retired = Retired the service { $words }
audit-service-restored = Offered the service { $words } again
audit-service-moved = Moved the service { $words }
audit-catalogue-imported =
    { $count ->
        [one] Imported one service
       *[other] Imported { $count } services
    }
