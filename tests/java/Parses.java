import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import com.sun.source.util.JavacTask;

/** Parses the Java files named as arguments and prints what is no Java; no library is needed for that. */
class Parses {
  public static void main(String[] files) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(Stream.of(files).map(Path::of).toList());
      int count = 0;
      for (var unit : ((JavacTask) compiler.getTask(null, manager, null, null, null, units)).parse()) {
        count += unit.getTypeDecls().isEmpty() && unit.getPackage() == null ? 0 : 1;
      }
      System.out.println(count);
    }
  }
}
