package org.maitri.customers.internal.sample;

import java.util.List;
import java.util.random.RandomGenerator;

/** Where sample customers live and what people are called there. */
record World(String country, String language, String dialling, List<String> cities, List<String> streets, List<String> women,
        List<String> men, List<String> families) {

    private static final List<World> WORLDS = List.of(
            new World("India", "English", "+91", List.of("Hyderabad", "Visakhapatnam", "Chennai", "Bengaluru", "Mumbai", "Pune"),
                    List.of("MG Road", "Beach Road", "Temple Street", "Lake View Road", "Station Road"),
                    List.of("Ananya", "Lakshmi", "Priya", "Kavya", "Divya", "Meera", "Sahithi", "Revathi", "Nandini", "Swathi"),
                    List.of("Arjun", "Karthik", "Ravi", "Sanjay", "Vikram", "Suresh", "Aditya", "Harish", "Naveen", "Rohan"),
                    List.of("Reddy", "Iyer", "Rao", "Sharma", "Naidu", "Murthy", "Nair", "Gowda", "Patel", "Krishnan", "Varma")),
            new World("Philippines", "Filipino", "+63", List.of("Manila", "Quezon City", "Cebu City", "Davao City", "Iloilo City"),
                    List.of("Rizal Avenue", "Mabini Street", "Bonifacio Street", "Del Pilar Street", "Luna Street"),
                    List.of("Maria", "Angelica", "Jasmine", "Kristine", "Rosario", "Liezl", "Grace", "Marites", "Imelda"),
                    List.of("Jose", "Miguel", "Paolo", "Ramon", "Jericho", "Andres", "Rodel", "Francis", "Emmanuel"),
                    List.of("Santos", "Reyes", "Cruz", "Bautista", "Garcia", "Mendoza", "Villanueva", "Dela Cruz", "Aquino")),
            new World("Germany", "German", "+49", List.of("Hamburg", "Berlin", "Leipzig", "Stuttgart", "Bremen"),
                    List.of("Lindenstraße", "Bahnhofstraße", "Gartenweg", "Schillerstraße", "Am Markt"),
                    List.of("Greta", "Hannah", "Katharina", "Leonie", "Sabine", "Ayşe", "Ute"),
                    List.of("Jonas", "Lukas", "Moritz", "Sören", "Thomas", "Uwe", "Mehmet", "Björn"),
                    List.of("Müller", "Schäfer", "Weiß", "Köhler", "Brandt", "Yılmaz", "Vogel", "Hoffmann", "Nowak")),
            new World("France", "French", "+33", List.of("Lyon", "Nantes", "Lille", "Toulouse", "Strasbourg"),
                    List.of("rue Victor Hugo", "avenue de la Gare", "place du Marché", "rue des Lilas"),
                    List.of("Chloé", "Amélie", "Inès", "Margaux", "Zoé", "Fatima"), List.of("Étienne", "Loïc", "Hugo", "Rémi", "Karim"),
                    List.of("Lefèvre", "Moreau", "Girard", "Benali", "Rousseau", "Dubois", "Garnier")),
            new World("United States", "English", "+1", List.of("Austin", "Denver", "Portland", "Columbus", "Raleigh", "Boston"),
                    List.of("Main Street", "Oak Avenue", "Maple Drive", "Washington Street", "Sunset Boulevard"),
                    List.of("Olivia", "Emma", "Sofia", "Aaliyah", "Hannah", "Naomi", "Grace", "Mei"),
                    List.of("Liam", "Noah", "Ethan", "Mateo", "Jamal", "Daniel", "Samuel", "Wei"),
                    List.of("Johnson", "Williams", "Martinez", "Nguyen", "O'Brien", "Carter", "Lopez", "Kim", "Jackson", "Cohen")),
            new World("United Kingdom", "English", "+44", List.of("Leeds", "Bristol", "Glasgow", "Cardiff", "Norwich"),
                    List.of("High Street", "Church Lane", "Mill Road", "Victoria Road"),
                    List.of("Amelia", "Isla", "Freya", "Zara", "Imogen"), List.of("Oliver", "Callum", "Rhys", "Imran", "Alasdair"),
                    List.of("Smith", "MacDonald", "Evans", "Ahmed", "Taylor", "Hughes", "Okafor")));

    /** Half of the customers live in India and the Philippines, where the company began. */
    static World any(RandomGenerator random) {
        int lot = random.nextInt(20);
        return WORLDS.get(lot < 7 ? 0 : lot < 11 ? 1 : lot < 13 ? 2 : lot < 15 ? 3 : lot < 18 ? 4 : 5);
    }

    static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    String phone(RandomGenerator random) {
        return dialling + ' ' + (700 + random.nextInt(290)) + " 555 " + String.format("%04d", random.nextInt(10_000));
    }
}
