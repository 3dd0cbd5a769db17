package org.milestone;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Every statement a deed sends to the database, on either of them, with what stands in its
/// places.
public final class TestStatements implements BeanPostProcessor {
    private static final ThreadLocal<@Nullable List<Sent>> RECORD = new ThreadLocal<>();

    /// A statement that was sent.
    public record Sent(String sql, List<Object> values) {}

    /// What is sent by this thread while the deed is done.
    public static List<Sent> of(Runnable deed) {
        var sent = new ArrayList<Sent>();
        RECORD.set(sent);
        try {
            deed.run();
        } finally {
            RECORD.remove();
        }
        return sent;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Recording) ? new Recording(source) : bean;
    }

    private static final class Recording extends DelegatingDataSource {
        Recording(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            var record = RECORD.get();
            return record == null ? connection : recorded(connection, record);
        }
    }

    private static Connection recorded(Connection connection, List<Sent> record) {
        return (Connection) proxy(Connection.class, connection, (method, arguments, result) -> {
            if (result instanceof PreparedStatement statement
                    && arguments != null
                    && arguments[0] instanceof String sql) {
                return recorded(statement, sql, record);
            }
            return result;
        });
    }

    private static Object recorded(PreparedStatement statement, String sql, List<Sent> record) {
        var values = new TreeMap<Integer, Object>();
        return proxy(PreparedStatement.class, statement, (method, arguments, result) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments[0] instanceof Integer place) {
                values.put(place, method.getName().equals("setNull") ? "null" : String.valueOf(arguments[1]));
            } else if (method.getName().startsWith("execute")) {
                record.add(new Sent(sql, List.copyOf(values.values())));
            }
            return result;
        });
    }

    private interface Seen {
        @Nullable
        Object then(Method method, @Nullable Object @Nullable [] arguments, @Nullable Object result);
    }

    private static Object proxy(Class<?> type, Object target, Seen seen) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            try {
                return seen.then(method, arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }
}
