module com.example.desk {
    requires org.sla4j.json;
}
