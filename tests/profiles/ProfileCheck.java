import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.model.OWLRuntimeException;
import org.semanticweb.owlapi.profiles.Profiles;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Says of each ontology file, imports included, what keeps it out of OWL 2 DL and OWL 2 RL.
 *
 * <p>Prints one line of JSON for each file: the file, why it does not load, the number of axioms in
 * the file itself, the imports that the catalogue lacks, and the violations of the two profiles.
 * Imports are found through the catalog-v001.xml in the nearest folder above; nothing is ever looked
 * up on the network.
 */
final class ProfileCheck {
    private final Map<File, OWLOntologyManager> managers = new HashMap<>();

    public static void main(String[] files) throws Exception {
        ProfileCheck check = new ProfileCheck();
        for (String file : files) {
            System.out.println(check.line(new File(file).getCanonicalFile()));
        }
    }

    private String line(File file) throws Exception {
        OWLOntology ontology;
        try {
            ontology = load(file, manager(file.getParentFile()));
        } catch (OWLOntologyCreationException | OWLRuntimeException fault) {
            return String.format("{\"file\": %s, \"fault\": %s}", quoted(file), quoted(fault));
        }
        return String.format(
                "{\"file\": %s, \"fault\": null, \"axioms\": %d, \"missing\": %s, \"dl\": %s, \"rl\": %s}",
                quoted(file),
                ontology.getAxiomCount(),
                array(missing(ontology)),
                array(violations(Profiles.OWL2_DL, ontology)),
                array(violations(Profiles.OWL2_RL, ontology)));
    }

    /** The ontology of the file, which an earlier import may have brought in already. */
    private static OWLOntology load(File file, OWLOntologyManager manager)
            throws OWLOntologyCreationException {
        IRI document = IRI.create(file);
        for (OWLOntology loaded : manager.ontologies().collect(Collectors.toList())) {
            if (document.equals(manager.getOntologyDocumentIRI(loaded))) {
                return loaded;
            }
        }
        return manager.loadOntologyFromOntologyDocument(
                new FileDocumentSource(file, new TurtleDocumentFormat()));
    }

    private static Stream<String> missing(OWLOntology ontology) {
        OWLOntologyManager manager = ontology.getOWLOntologyManager();
        return ontology.importsClosure()
                .flatMap(OWLOntology::importsDeclarations)
                .filter(wanted -> manager.getImportedOntology(wanted) == null)
                .map(wanted -> wanted.getIRI().toString())
                .distinct();
    }

    private static Stream<String> violations(Profiles profile, OWLOntology ontology) {
        return profile.checkOntology(ontology).getViolations().stream().map(Object::toString);
    }

    /** One manager for all files under a catalogue, the nearest one above. */
    private OWLOntologyManager manager(File folder) throws Exception {
        File list = new File(folder, "catalog-v001.xml");
        if (!list.isFile()) {
            return manager(folder.getParentFile());
        }
        if (!managers.containsKey(list)) {
            Map<IRI, IRI> entries = entries(list);
            OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
            IRI nowhere = IRI.create(new File(list, "absent"));
            manager.getIRIMappers().add(iri -> entries.getOrDefault(iri, nowhere));
            manager.getOntologyConfigurator()
                    .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT);
            managers.put(list, manager);
        }
        return managers.get(list);
    }

    private static Map<IRI, IRI> entries(File list) throws Exception {
        NodeList nodes =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(list)
                        .getElementsByTagName("uri");
        Map<IRI, IRI> entries = new HashMap<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            Element entry = (Element) nodes.item(index);
            entries.put(
                    IRI.create(entry.getAttribute("name")),
                    IRI.create(list.toURI().resolve(entry.getAttribute("uri"))));
        }
        return entries;
    }

    private static String array(Stream<String> texts) {
        List<String> items = texts.sorted().map(ProfileCheck::quoted).collect(Collectors.toList());
        return "[" + String.join(", ", items) + "]";
    }

    private static String quoted(Object value) {
        String plain = String.valueOf(value).replaceAll("\\s+", " ");
        return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
