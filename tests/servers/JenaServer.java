import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;

/** Jena's engine as a SPARQL 1.1 server on the loopback, for as long as standard input is open. */
final class JenaServer {
    private static final Dataset DATA = DatasetFactory.createTxnMem();

    public static void main(String[] arguments) throws Exception {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/ds/query", exchange -> answer(exchange, JenaServer::query));
        server.createContext("/ds/update", exchange -> answer(exchange, JenaServer::update));
        server.createContext("/ds/data", exchange -> answer(exchange, JenaServer::graph));
        server.start();
        System.out.println(server.getAddress().getPort());
        System.out.flush();
        while (System.in.read() >= 0) {}
        System.exit(0);
    }

    private interface Action {
        byte[] on(HttpExchange exchange, byte[] body) throws IOException;
    }

    private static void answer(HttpExchange exchange, Action action) throws IOException {
        int status = 200;
        byte[] content;
        try {
            content = action.on(exchange, exchange.getRequestBody().readAllBytes());
        } catch (RuntimeException fault) {
            status = 400;
            content = String.valueOf(fault.getMessage()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        }
        exchange.getResponseHeaders().set("Server", "ARQ");
        exchange.sendResponseHeaders(
                content.length == 0 ? 204 : status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    private static byte[] query(HttpExchange exchange, byte[] body) {
        Map<String, List<String>> form = form(new String(body, StandardCharsets.UTF_8));
        Query query = QueryFactory.create(form.get("query").get(0));
        DatasetDescription scope = new DatasetDescription();
        form.getOrDefault("default-graph-uri", List.of()).forEach(scope::addDefaultGraphURI);
        form.getOrDefault("named-graph-uri", List.of()).forEach(scope::addNamedGraphURI);
        return Txn.calculateRead(DATA, () -> run(exchange, query, scope));
    }

    private static byte[] run(HttpExchange exchange, Query query, DatasetDescription scope) {
        Dataset seen =
                scope.isEmpty() ? DATA : DynamicDatasets.dynamicDataset(scope, DATA, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String kind = "application/sparql-results+json";
        try (QueryExecution execution = QueryExecutionFactory.create(query, seen)) {
            if (query.isAskType()) {
                ResultSetFormatter.outputAsJSON(out, execution.execAsk());
            } else if (query.isSelectType()) {
                ResultSetFormatter.outputAsJSON(out, execution.execSelect());
            } else {
                kind = "application/n-triples";
                RDFDataMgr.write(out, execution.execConstruct(), Lang.NTRIPLES);
                // An answer without triples is an answer too.
                out.write('\n');
            }
        }
        exchange.getResponseHeaders().set("Content-Type", kind);
        return out.toByteArray();
    }

    private static byte[] update(HttpExchange exchange, byte[] body) {
        String text = form(new String(body, StandardCharsets.UTF_8)).get("update").get(0);
        Txn.executeWrite(DATA, () -> UpdateAction.execute(UpdateFactory.create(text), DATA));
        return new byte[0];
    }

    private static byte[] graph(HttpExchange exchange, byte[] body) {
        String name = form(exchange.getRequestURI().getRawQuery()).get("graph").get(0);
        Graph graph = GraphFactory.createDefaultGraph();
        if (exchange.getRequestMethod().equals("PUT")) {
            RDFParser.fromString(new String(body, StandardCharsets.UTF_8))
                    .lang(Lang.TURTLE)
                    .parse(graph);
        }
        Txn.executeWrite(
                DATA,
                () -> {
                    DATA.asDatasetGraph().removeGraph(NodeFactory.createURI(name));
                    DATA.asDatasetGraph().addGraph(NodeFactory.createURI(name), graph);
                });
        return new byte[0];
    }

    private static Map<String, List<String>> form(String text) {
        Map<String, List<String>> found = new HashMap<>();
        for (String pair : text.split("&")) {
            String[] sides = pair.split("=", 2);
            found.computeIfAbsent(decoded(sides[0]), key -> new ArrayList<>())
                    .add(decoded(sides[1]));
        }
        return found;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
