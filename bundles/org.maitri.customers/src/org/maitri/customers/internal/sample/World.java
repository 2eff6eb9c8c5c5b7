package org.maitri.customers.internal.sample;

import java.util.List;
import java.util.random.RandomGenerator;

/** Where sample customers live and what people are called there. */
record World(String country, String language, String dialling, List<String> cities, List<String> streets, List<String> women,
        List<String> men, List<String> families) {

    private static final List<World> WORLDS = List.of(
            new World("India", "English", "+91", List.of("Hyderabad", "Visakhapatnam", "Chennai", "Bengaluru", "Mumbai", "Pune"),
                    List.of("MG Road", "Beach Road", "Temple Street", "Lake View Road", "Station Road"),
                    List.of("Ananya", "Lakshmi", "Priya", "Kavya", "Divya", "Meera", "Sahithi", "Revathi", "Nandini", "Swathi",
                            "Aishwarya", "Bhavani", "Deepika", "Gayathri", "Harini", "Indira", "Jyothi", "Keerthi", "Malathi"),
                    List.of("Arjun", "Karthik", "Ravi", "Sanjay", "Vikram", "Suresh", "Aditya", "Harish", "Naveen", "Rohan", "Ashok",
                            "Bharath", "Dinesh", "Ganesh", "Kiran", "Mohan", "Praveen", "Srinivas", "Venkatesh"),
                    List.of("Reddy", "Iyer", "Rao", "Sharma", "Naidu", "Murthy", "Nair", "Gowda", "Patel", "Krishnan", "Varma",
                            "Chowdary", "Desai", "Hegde", "Joshi", "Kulkarni", "Menon", "Pillai", "Shetty", "Subramaniam")),
            new World("Philippines", "Filipino", "+63", List.of("Manila", "Quezon City", "Cebu City", "Davao City", "Iloilo City"),
                    List.of("Rizal Avenue", "Mabini Street", "Bonifacio Street", "Del Pilar Street", "Luna Street"),
                    List.of("Maria", "Angelica", "Jasmine", "Kristine", "Rosario", "Liezl", "Grace", "Marites", "Imelda",
                            "Althea", "Bea", "Corazon", "Divina", "Jocelyn", "Luz", "Rowena"),
                    List.of("Jose", "Miguel", "Paolo", "Ramon", "Jericho", "Andres", "Rodel", "Francis", "Emmanuel",
                            "Benigno", "Crisanto", "Danilo", "Ferdinand", "Noel", "Rogelio"),
                    List.of("Santos", "Reyes", "Cruz", "Bautista", "Garcia", "Mendoza", "Villanueva", "Dela Cruz", "Aquino",
                            "Castillo", "Domingo", "Fernandez", "Navarro", "Pascual", "Salazar", "Tolentino", "Magsaysay")),
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
                    List.of("Olivia", "Emma", "Sofia", "Charlotte", "Hannah", "Naomi", "Grace", "Mei",
                            "Aaliyah", "Ruth", "Camila", "Abigail", "Zoe", "Lucía", "Harper", "Nora", "Violet"),
                    List.of("Liam", "Noah", "Ethan", "Mateo", "Jamal", "Daniel", "Samuel", "Wei", "Caleb",
                            "Diego", "Isaac", "Theodore", "Malik", "Owen", "Julian", "Marcus"),
                    List.of("Johnson", "Williams", "Martinez", "Nguyen", "O'Brien", "Carter", "Lopez", "Kim", "Jackson", "Cohen", "Walker",
                            "Rivera", "Baker", "Murphy", "Tran", "Foster", "Hayes", "Simmons", "Patterson", "Delgado")),
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
