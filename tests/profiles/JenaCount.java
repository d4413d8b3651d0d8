import java.io.File;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Factory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/**
 * Says of each Turtle file how many triples Jena reads, or why it refuses the file.
 *
 * <p>Prints one line of JSON for each file. Reading is strict: a warning, such as that a literal is
 * not of its datatype, is a refusal too.
 */
final class JenaCount {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            System.out.println(line(new File(file).getCanonicalFile()));
        }
    }

    private static String line(File file) {
        Graph graph = Factory.createDefaultGraph();
        try {
            RDFParser.source(file.toURI().toString())
                    .forceLang(Lang.TURTLE)
                    .checking(true)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                    .parse(graph);
        } catch (RiotException fault) {
            return String.format("{\"file\": %s, \"fault\": %s}", quoted(file), quoted(fault));
        }
        return String.format(
                "{\"file\": %s, \"fault\": null, \"triples\": %d}", quoted(file), graph.size());
    }

    private static String quoted(Object value) {
        String plain = String.valueOf(value).replaceAll("\\s+", " ");
        return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
