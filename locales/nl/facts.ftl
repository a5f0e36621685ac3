# What peers see of one another: kind of work, region, years and languages.

sector-it = IT & digitaal
sector-design = Design
sector-media = Foto, video & geluid
sector-writing = Schrijven & redactie
sector-translation = Vertalen & tolken
sector-training = Opleiding & coaching
sector-consulting = Advies
sector-care = Zorg & welzijn
sector-arts = Kunst & podium
sector-events = Evenementen
sector-craft = Ambacht
sector-building = Bouw & renovatie
sector-commerce = Winkel & verkoop
sector-food = Eten & catering
sector-mobility = Vervoer & levering
sector-research = Onderzoek
sector-sport = Sport & beweging
sector-beauty = Haar & schoonheid
sector-music = Muziek
sector-tourism = Toerisme & gidsen
sector-marketing = Marketing & communicatie
sector-accounting = Administratie & boekhouding
sector-legal = Juridisch advies
sector-hr = Personeel & loopbaan
sector-fashion = Mode & textiel
sector-architecture = Architectuur & interieur
sector-engineering = Techniek & ingenieurswerk
sector-energy = Energie & duurzaamheid
sector-garden = Tuin & groen
sector-farming = Landbouw & kweek
sector-animals = Dieren
sector-cleaning = Schoonmaak & huishouden
sector-other = Iets anders

button-fact = { $words }

years-lt1 = minder dan een jaar
years-1to3 = 1 tot 3 jaar
years-3to10 = 3 tot 10 jaar
years-gt10 = meer dan 10 jaar

